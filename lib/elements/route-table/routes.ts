import type { Route, Target } from '@/lib/net/network'
import { addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { without } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { rowsOf } from '../read'
import { isBlackhole } from './blackhole'
import { listedBy } from '../prefix-list/listed'
import { mentioned } from '../verbatim'
import { MAY_BE, bothOf, spaceOf, unknownRoutes } from '../vpc/space'

type Table = ElementOf<'route-table'>
type Row = NonNullable<ReturnType<typeof rowsOf<'route-table', 'routes'>>>[number]

const STATIC = 1
const LIST = 2

/** The routes that are written in a table. */
export function writtenRoutes(table: Table, around: Around): readonly Route[] {
  const rows = rowsOf(table, 'routes')
  const more =
    rows === undefined || mentioned(around, table, 'AWS::EC2::Route')
      ? unknownRoutes(`Not all routes of ${table.name} are known.`)
      : []
  const routes = (rows ?? []).flatMap((row) => routesOf(table, row, around))
  // Of equal length the first wins: what is not known comes before the default route.
  return [...more, ...routes.filter(isOpen), ...routes.filter((route) => !isOpen(route))]
}

const isOpen = ({ target, prefix }: Route): boolean => 'unknown' in target && prefix?.length === 0

function routesOf(table: Table, row: Row, around: Around): readonly Route[] {
  const field = `routes.${row.at}`
  const target = targetOf(table, row, around)
  if (row.row.prefixList === undefined && row.row.prefixListId === undefined) {
    const prefix = parsePrefix(row.destination ?? '')
    return prefix
      ? [{ ...toBlock(table, prefix), rank: STATIC, target, field }]
      : anywhere(table, row, around)
  }
  const listed = listedBy(table, { list: row.prefixList, id: row.prefixListId }, around)
  if ('unknown' in listed) return unknownRoutes(listed.unknown, field)
  if ('list' in listed)
    return [{ list: listed.list, rank: LIST, target, field, says: `Route ${listed.list} of ${table.name}` }]
  return listed.blocks.map((block) => ({
    ...toBlock(table, block),
    says: `Route ${formatPrefix(block)} of ${table.name}, from the prefix list ${listed.name},`,
    rank: LIST,
    target,
    field,
  }))
}

/** A route whose destination nobody knows yet: it may win wherever blocks of networks lie, unless the VPC is there itself. */
function anywhere(table: Table, { at, target }: Row, around: Around): readonly Route[] {
  const says = `The destination of a route of ${table.name} is not known.`
  const vpc = around.get(table.parent)
  const own = isKind(vpc, 'vpc') ? bothOf(spaceOf(vpc, around).blocks) : {}
  const last = unknownRoutes(says, `routes.${at}`)
  // The internet has no part in these blocks.
  if (ONLY_PUBLIC.has(around.get(target)?.kind ?? '')) return last
  return last.flatMap((route) => {
    const { family } = route.prefix!
    const addresses = without(MAY_BE[family], own[family] ?? [])
    return [{ ...route, prefix: { family, addresses, length: FIRST } }, route]
  })
}

const ONLY_PUBLIC: ReadonlySet<string> = new Set(['internet-gateway', 'egress-only-internet-gateway'])
/** Before all other blocks. */
const FIRST = 128

const toBlock = (table: Table, block: Prefix) => ({
  prefix: { family: block.family, addresses: addressesIn(block), length: block.length },
  says: `Route ${formatPrefix(block)} of ${table.name}`,
})

function targetOf(table: Table, { target, row, destination }: Row, around: Around): Target {
  const route = `Route ${destination ?? 'to a prefix list'} of ${table.name}`
  if (row.target === undefined) return { unknown: `${route} has no target yet. Give it one.` }
  const to = around.get(target)
  if (!to && typeof target !== 'string')
    return {
      unknown: `${route} leads to what an expression gives, which is not known. Choose a target that is drawn.`,
    }
  if (!to) return { unknown: `${route} leads to something that is not in the design.` }
  if (isBlackhole(table, destination, to))
    return { blackhole: `${route} is a blackhole: ${to.name} is gone.` }
  return to.kind === 'other'
    ? { unknown: `${route} leads to ${to.name}, and what that does with packets is not known.` }
    : { of: to.id, door: 'in' }
}
