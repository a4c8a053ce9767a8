import { within } from '@/lib/elements/ancestor'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { exist } from '../exist'

const twoAccounts = (place: string) =>
  designOf(
    make('account', 'own', { accountId: '111122223333' }),
    make('account', 'partner', { accountId: '444455556666' }),
    make('region', 'ireland', { in: 'own', code: 'eu-west-1' }),
    make('region', 'abroad', { in: 'partner', code: 'eu-west-1' }),
    make('vpc', 'theirs', { in: 'abroad', cidrBlock: '10.1.0.0/16' }),
    make('flow-log', 'records', {
      in: place,
      resource: 'theirs',
      resourceType: 'VPC',
      trafficType: 'ALL',
      logDestinationType: 's3',
      logDestination: 'arn:aws:s3:::flow-records',
    }),
  )

export const flowlogPeerVpc = defineRule({
  id: 'flowlog-peer-vpc',
  severity: 'error',
  title: 'A flow log stands in the account of what it records',
  why: 'A VPC is logged from its own account; a VPC at the far end of a peering can be logged only if it is in the same account.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html',
  kind: 'flow-log',
  *check(log, around) {
    const logged = around.get(read(log, 'resource'))
    const own = within(around, log, 'account')
    const owner = within(around, logged, 'account')
    // An interface may belong to whom the subnet is shared with.
    if (logged?.kind !== 'vpc' && logged?.kind !== 'subnet') return
    if (!own || !owner || own === owner || exist(log)) return
    yield {
      field: 'resource',
      message: `${log.name} is made in the account ${own.name} and records ${logged.name}, which belongs to ${owner.name}. Let its owner make the log.`,
    }
  },
  examples: {
    good: [{ says: 'The owner logs its VPC.', design: () => twoAccounts('theirs') }],
    bad: [{ says: 'Somebody else does.', design: () => twoAccounts('ireland') }],
  },
})
