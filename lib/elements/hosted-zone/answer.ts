import type { Code, End } from '@/lib/net/end'
import type { Warning } from '@/lib/net/move'
import type { Answer, Here } from '@/lib/net/world'
import type { Addresses, Family } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import { isOpen } from '../read'
import { aliasAnswer } from './alias-answer'
import type { Asked } from './asked'
import { choose } from './policy'
import type { ZoneRecord } from './records'

/** What records of one name say, of the family that is asked for, after the choice among them. */
export function answerOf(asked: Asked, records: readonly ZoneRecord[]): Answer {
  const { zone, name, asker } = asked
  const wanted = asker.family === 4 ? 'A' : 'AAAA'
  const fitting = records.filter(({ type }) => type === wanted || type === 'CNAME')
  if (fitting.length === 0) {
    const typeless = records.find(({ type }) => type === undefined)
    if (typeless)
      return refuse(
        asked,
        typeless,
        'UNKNOWN_RESOURCE',
        `The type of a record of ${name} is not known.`,
        true,
      )
    return {
      refuse: 'X_DNS_NO_ANSWER',
      because: `${zone.name} has no ${wanted} record for ${name}.`,
      element: zone.id,
    }
  }
  const { chosen, because, warnings } = choose(asked, fitting)
  if (chosen.length === 0) return { refuse: 'X_DNS_NO_ANSWER', because, element: zone.id }
  return merged(
    asked,
    chosen.map((record) => sayingOf(asked, record)),
    because,
    warnings,
  )
}

const refuse = (
  { zone }: Asked,
  { field }: ZoneRecord,
  code: Code,
  because: string,
  unknown?: true,
): Answer => ({ refuse: code, because, element: zone.id, field, ...(unknown && { unknown }) })

/** What one record says. */
function sayingOf(asked: Asked, record: ZoneRecord): Answer {
  const { zone, name, around, here } = asked
  if (record.alias !== undefined || record.edgeAlias !== undefined || record.aliasName !== undefined)
    return aliasAnswer(asked, record)
  if (record.elasticIp !== undefined) return elasticAnswer(asked, record, record.elasticIp)
  if (record.instance !== undefined) {
    const [first] = here.world.interfacesOf(record.instance)
    const called = around.get(record.instance)?.name ?? record.instance
    if (first) return { ends: [first], because: `${name} is ${called}.`, element: zone.id }
    return refuse(asked, record, 'X_DNS_NO_ANSWER', `${name} is an alias of ${called}, which has no address.`)
  }
  const values = record.resourceRecords
  if (!values || values.some(isOpen))
    return refuse(asked, record, 'UNKNOWN_RESOURCE', `What ${name} leads to is not known.`, true)
  const [first] = values
  if (record.type === 'CNAME')
    return first === undefined
      ? refuse(asked, record, 'X_DNS_NO_ANSWER', `The record of ${name} has no value.`)
      : { again: first, because: `${name} is another name of ${first}.`, element: zone.id }
  const addresses = values.flatMap((value) => addressIn(value, asked.asker.family))
  if (addresses.length === 0)
    return refuse(
      asked,
      record,
      'X_DNS_NO_ANSWER',
      `The record of ${name} holds no address: ${values.join(', ')}.`,
    )
  return { ends: [], addresses, because: `${name} is ${values.join(', ')}.`, element: zone.id }
}

function addressIn(text: string, family: Family): readonly { family: Family; addresses: Addresses }[] {
  const read = readAddresses(text.trim())
  return read?.family === family && read.addresses[0]?.[0] === read.addresses[0]?.[1] ? [read] : []
}

/** An Elastic IP, by its address where AWS has given it, else by whom it stands for. */
function elasticAnswer(asked: Asked, record: ZoneRecord, id: string): Answer {
  const { zone, name, around, here } = asked
  const elastic = around.get(id)
  const value = elastic?.props.publicIp
  const read = typeof value === 'string' ? readAddresses(value) : undefined
  const because = `${name} is the Elastic IP ${elastic?.name ?? id}.`
  if (read) return { ends: [], addresses: [read], because, element: zone.id }
  const holders = elastic ? holdersOf(id, around, here) : []
  if (holders.length > 0) return { ends: holders, publicly: true, because, element: zone.id }
  return refuse(asked, record, 'UNKNOWN_RESOURCE', `${because} Who holds it is not known.`, true)
}

function holdersOf(elastic: string, around: Around, here: Here): readonly End[] {
  const { props } = around.get(elastic) ?? { props: {} }
  const near = [...around.referrers(elastic).map(({ id }) => id), ...referencesIn(props)]
  return near.flatMap((id) =>
    here.world.interfacesOf(id).filter((one) => one.publics?.some(({ by }) => by === elastic)),
  )
}

const referencesIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(referencesIn)
      : []

/** Several sayings as one; those that lead nowhere are told when others do. */
function merged(
  { zone, name }: Asked,
  sayings: readonly Answer[],
  because: string,
  warnings: readonly Warning[],
): Answer {
  const [only, ...more] = sayings
  if (only && more.length === 0)
    return 'refuse' in only || warnings.length + because.length === 0
      ? only
      : 'again' in only
        ? { ends: [], others: [only.again], because: `${because}${only.because}`, warnings, element: zone.id }
        : { ...only, because: `${because}${only.because}`, warnings: [...warnings, ...(only.warnings ?? [])] }
  const refusals = sayings.flatMap((one) => ('refuse' in one ? [one] : []))
  const [refused] = refusals
  if (refused && refusals.length === sayings.length) return refused
  const leading = sayings.flatMap((one) => ('ends' in one ? [one] : []))
  const publicly = leading.some((one) => one.publicly)
  return {
    ends: leading.flatMap((one) => one.ends),
    ...(publicly && { publicly }),
    addresses: leading.flatMap((one) => one.addresses ?? []),
    others: sayings.flatMap((one) =>
      'again' in one ? [one.again] : 'ends' in one ? (one.others ?? []) : [],
    ),
    because: `${because}${name} has ${sayings.length} answers.`,
    element: zone.id,
    warnings: [
      ...warnings,
      ...leading.flatMap((one) => one.warnings ?? []),
      ...refusals.map(({ refuse: code, because: why }) => ({ code, element: zone.id, because: why })),
    ],
  }
}
