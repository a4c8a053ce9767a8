import type {
  GetHostedZoneResponse,
  ListResourceRecordSetsResponse,
  ResourceRecordSet,
} from '@aws-sdk/client-route-53'
import { pick } from '../pick'
import { recordFields } from './record-fields'

/** Answers name a zone as "/hostedzone/Z1"; everybody else names it "Z1". */
export const zoneId = (id: string | undefined) => id?.replace(/^\/hostedzone\//, '')

/** A name without the dot at its end; characters that AWS writes as octal, such as \052 for *, are themselves. */
export const nameOf = (name: string | undefined) =>
  name
    ?.replace(/\\([0-3][0-7]{2})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
    .replace(/(?<=.)\.$/, '')

export const readZone = (answer: GetHostedZoneResponse) => ({
  vpcs: answer.VPCs?.length
    ? answer.VPCs.map(({ VPCId: vpc, VPCRegion: vpcRegion }) => ({ vpc, vpcRegion }))
    : undefined,
  nameServers: answer.DelegationSet?.NameServers,
})

// What names an element in a template is a mere name in an answer.
const { elasticIp: _1, instance: _2, alias: _3, edgeAlias: _4, aliasZone: _5, ...told } = recordFields

/** The records of a zone without the two at its top, which AWS makes. */
export function readRecords(answer: ListResourceRecordSetsResponse, of: string) {
  const records = answer.ResourceRecordSets ?? []
  const top = records.find(({ Type }) => Type === 'SOA')?.Name
  const own = records.filter(({ Name, Type }) => Type !== 'SOA' && !(Type === 'NS' && Name === top))
  return own.length > 0 ? { records: own.map((record) => readRecord(record, of)) } : {}
}

function readRecord({ AliasTarget: alias, ...record }: ResourceRecordSet, of: string) {
  const { aliasZoneId, ...fields } = pick(told, {
    ...record,
    Name: nameOf(record.Name),
    ResourceRecords: record.ResourceRecords?.flatMap(({ Value }) => Value ?? []),
    ...(alias && { AliasTarget: { ...alias, DNSName: nameOf(alias.DNSName) } }),
  })
  if (aliasZoneId === undefined) return fields
  return { ...fields, ...(aliasZoneId === of ? { aliasZone: of } : { aliasZoneId }) }
}
