import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcTenancyDedicated = defineRule({
  id: 'vpc-tenancy-dedicated',
  severity: 'warning',
  title: 'A VPC has default tenancy',
  why: 'Dedicated tenancy puts every instance on hardware of its own, at extra cost, and keeps Lambda functions out of the VPC.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html',
  kind: 'vpc',
  *check(vpc) {
    if (read(vpc, 'instanceTenancy') !== 'dedicated') return
    yield {
      field: 'instanceTenancy',
      message: `${vpc.name} has dedicated tenancy: every instance in it costs extra, and no Lambda function can join. Use default, and dedicate single instances.`,
      fix: () => ({ label: 'Use default tenancy', patch: setProps(vpc, { instanceTenancy: 'default' }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'Default tenancy.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', instanceTenancy: 'default' }),
          ),
      },
    ],
    bad: [
      {
        says: 'Dedicated tenancy.',
        design: () =>
          classic(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', instanceTenancy: 'dedicated' }),
          ),
      },
    ],
  },
})
