import { remarksOf } from '../remark'

export const databaseRemarks = remarksOf('database', [
  {
    id: 'rds-use-dns',
    source:
      'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    note: 'Programs connect by the name of the endpoint. The address behind it changes when the standby takes over, so it belongs into no configuration and no rule.',
    kinds: ['database'],
  },
])
