import type { Element, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { list, optional, ref, rows, text } from '../field'
import { comment, recordFields, regionField } from './record-fields'

/** What a record gives the address of; of everything else that a line is drawn to it is an alias. */
const VALUES: readonly string[] = ['elastic-ip', 'instance']

/** A new record is an alias of what a line was drawn to, else an address; under a name of the zone that none has yet. */
const freshRecord = (records: readonly Row[], to?: string, zone?: Element) => ({
  name: freeName(records, known(zone?.props.name)),
  type: 'A' as const,
  ...(to === undefined || VALUES.includes(to) ? { ttl: 300 } : {}),
})

function freeName(records: readonly Row[], zone: unknown): string {
  const top = typeof zone === 'string' && zone !== '' ? zone.replace(/\.$/, '') : 'example.com'
  const taken = new Set(records.map(({ name }) => known(name)))
  let [name, number] = [`www.${top}`, 1]
  while (taken.has(name)) name = `www-${++number}.${top}`
  return name
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
