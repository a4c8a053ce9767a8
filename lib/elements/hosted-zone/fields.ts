import type { Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { list, optional, ref, rows, text } from '../field'
import { comment, recordFields, regionField } from './record-fields'

/** What a record gives the address of; of everything else that a line is drawn to it is an alias. */
const VALUES: readonly string[] = ['elastic-ip', 'instance']

/** A new record is an alias of what a line was drawn to, else an address. */
const freshRecord = (records: readonly Row[], to?: string) => {
  const last = known(records.at(-1)?.name)
  return {
    name: typeof last === 'string' ? last : 'www.example.com',
    type: 'A' as const,
    ...(to === undefined || VALUES.includes(to) ? { ttl: 300 } : {}),
  }
}

export const fields = {
  name: text({
    label: 'Domain name',
    help: 'The name whose records it holds, with all names below it.',
    placeholder: 'example.com',
  }),
  vpcs: optional(
    rows(
      {
        vpc: ref('vpc', {
          label: 'VPC',
          help: 'A VPC in which the zone answers; it needs DNS resolution and DNS hostnames on.',
          connect: 'Answer for {self} inside {to}',
          aws: 'VPCId',
          afar: ['vpc'],
        }),
        vpcRegion: optional(regionField),
      },
      {
        label: 'Private to',
        help: 'With any VPC the zone is private and answers there only; without, it is public. It cannot be turned later.',
        row: 'VPC',
        aws: 'VPCs',
      },
    ),
  ),
  records: optional(
    rows(
      { ...recordFields, comment },
      {
        label: 'Records',
        help: 'What the zone answers. The NS and SOA records at its top are made by AWS and not listed.',
        row: 'record',
        fresh: freshRecord,
      },
    ),
  ),
  recordGroups: optional(
    rows(
      {
        recordSets: rows(recordFields, {
          label: 'Records',
          help: 'The records of the group.',
          row: 'record',
          fresh: freshRecord,
        }),
        comment,
      },
      {
        label: 'Record groups',
        help: 'Records that a template keeps together and changes at once.',
        row: 'record group',
      },
    ),
  ),
  comment: optional(
    text({
      label: 'Comment',
      help: 'Anything worth knowing about the zone.',
      aws: 'HostedZoneConfig.Comment',
    }),
  ),
  queryLog: optional(
    text({
      label: 'Query log',
      help: 'The ARN of the log group in us-east-1 that gets the queries of a public zone.',
      aws: 'QueryLoggingConfig.CloudWatchLogsLogGroupArn',
    }),
  ),
  nameServers: optional(
    list(text({ label: 'Name server', help: 'One of four.' }), {
      label: 'Name servers',
      help: 'The servers that AWS chose, to which the domain must be delegated; known after a read.',
      aws: false,
    }),
  ),
}
