import type { Patch } from '@/lib/design/patch'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '../index'
import { rowsOf, withRow, withoutRow } from '../read'
import type { ZoneRecord } from './records'

type Zone = ElementOf<'hosted-zone'>
type Values = Readonly<Record<string, unknown>>
type Lines = NonNullable<ReturnType<typeof rowsOf<'hosted-zone', 'records'>>>

/** Sets some values of a record; one given as undefined is taken away. */
export const setRecord = (zone: Zone, record: ZoneRecord, values: Values): Patch =>
  edit(zone, record, (lines) => withRow(lines, record.at, values))

export const removeRecord = (zone: Zone, record: ZoneRecord): Patch =>
  edit(zone, record, (lines) => withoutRow(lines, record.at))

/** A record stands in the zone itself, or in one of its groups. */
function edit(zone: Zone, { field }: ZoneRecord, change: (lines: Lines) => readonly unknown[]): Patch {
  const [list, group] = field.split('.')
  if (list === 'records') return setProps(zone, { records: change(rowsOf(zone, 'records') ?? []) })
  const groups = rowsOf(zone, 'recordGroups') ?? []
  const inner = groups[Number(group)]?.row as { readonly recordSets?: unknown } | undefined
  const within = { ...zone, props: { records: inner?.recordSets } } as Zone
  const recordSets = change(rowsOf(within, 'records') ?? [])
  return setProps(zone, { recordGroups: withRow(groups, Number(group), { recordSets }) })
}
