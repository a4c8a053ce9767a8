import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { logged } from './log-example'

const ROLE = 'arn:aws:iam::111122223333:role/flow-logs'
const CLOUD_WATCH = { logDestinationType: 'cloud-watch-logs', logDestination: undefined } as const

/** Where records go, by the service in its ARN. */
const SERVICE = {
  'cloud-watch-logs': ['CloudWatch Logs', 'logs', 'a log group'],
  s3: ['a bucket', 's3', 'the ARN of a bucket'],
  'kinesis-data-firehose': ['Data Firehose', 'firehose', 'the ARN of a delivery stream'],
} as const

export const flowlogDestination = defineRule({
  id: 'flowlog-destination',
  severity: 'error',
  title: 'A flow log says where its records go',
  why: 'CloudWatch Logs needs a log group and a role that may write to it; a bucket or a Firehose stream is named by its ARN.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html',
  kind: 'flow-log',
  *check(log) {
    const type = read(log, 'logDestinationType')
    if (type === undefined || exist(log)) return
    const { logGroupName, logDestination, deliverLogsPermissionArn } = log.props
    const [words, service, wanted] = SERVICE[type]
    const inCloudWatch = type === 'cloud-watch-logs'
    if (logDestination === undefined && !(inCloudWatch && logGroupName !== undefined))
      yield {
        field: inCloudWatch ? 'logGroupName' : 'logDestination',
        message: `${log.name} sends its records to ${words} and names none of it. Give ${wanted}.`,
      }
    if (inCloudWatch && deliverLogsPermissionArn === undefined)
      yield {
        field: 'deliverLogsPermissionArn',
        message: `${log.name} sends its records to CloudWatch Logs without a role that may write there. Give the ARN of one.`,
      }
    if (!inCloudWatch && logGroupName !== undefined)
      yield {
        field: 'logGroupName',
        message: `${log.name} names a log group, but sends its records to ${words}. Leave the group empty.`,
        fix: () => ({ label: 'Leave the group empty', patch: setProps(log, { logGroupName: undefined }) }),
      }
    if (type === 's3' && deliverLogsPermissionArn !== undefined)
      yield {
        field: 'deliverLogsPermissionArn',
        message: `${log.name} has a role, but sends its records to a bucket, for which AWS takes none. Leave the role empty.`,
        fix: () => ({
          label: 'Leave the role empty',
          patch: setProps(log, { deliverLogsPermissionArn: undefined }),
        }),
      }
    yield* wrongService(log, words, service)
  },
  examples: {
    good: [
      { says: 'A bucket.', design: () => logged() },
      {
        says: 'A log group, with a role.',
        design: () => logged({ ...CLOUD_WATCH, logGroupName: '/vpc/flow', deliverLogsPermissionArn: ROLE }),
      },
    ],
    bad: [
      {
        says: 'A log group without a role.',
        design: () => logged({ ...CLOUD_WATCH, logGroupName: '/vpc/flow' }),
      },
      { says: 'No bucket is named.', design: () => logged({ logDestination: undefined }) },
      { says: 'A bucket and a role.', design: () => logged({ deliverLogsPermissionArn: ROLE }) },
      { says: 'A bucket and a log group.', design: () => logged({ logGroupName: '/vpc/flow' }) },
      {
        says: 'The ARN is that of a log group.',
        design: () => logged({ logDestination: 'arn:aws:logs:eu-west-1:111122223333:log-group:/vpc/flow' }),
      },
    ],
  },
})

function* wrongService(log: ElementOf<'flow-log'>, words: string, service: string): Iterable<Complaint> {
  const named = /^arn:[a-z-]+:([a-z0-9-]+):/.exec(read(log, 'logDestination') ?? '')?.[1]
  if (named === undefined || named === service) return
  const type = Object.entries(SERVICE).find(([, [, one]]) => one === named)?.[0]
  yield {
    field: 'logDestination',
    message: `${log.name} sends its records to ${words}, but names something of the service "${named}". Name the one, or choose the other.`,
    ...(type !== undefined &&
      type !== 'cloud-watch-logs' && {
        fix: () => ({ label: `Send it to ${named}`, patch: setProps(log, { logDestinationType: type }) }),
      }),
  }
}
