import type { Element } from '@/lib/design/element'
import type { Target } from '@/lib/net/network'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import { isKind } from '../index'
import type { Fault } from '../on-premises-router/line'
import { rowsOf } from '../read'
import { mentioned } from '../verbatim'
import { UNKNOWN_BLOCKS } from '../vpn-gateway/learned'
import type { TgwTable } from './attached'
import { propagatedTo } from './attached'
import { announcedTo } from './propagated'
import { wayTo } from './way'

/** Why a route stands in a table, best first: the order in which AWS chooses among equal blocks. */
export const ORIGINS = ['static', 'prefix-list', 'vpc', 'direct-connect', 'connect', 'vpn'] as const
export type Origin = (typeof ORIGINS)[number]

/** A route of a transit gateway table, given or propagated. */
export type EffectiveRoute = {
  readonly prefix: Prefix
  readonly origin: Origin
  /** Where it leads; undefined for a blackhole, and where nobody knows. */
  readonly attachment: Element | undefined
  readonly target: Target
  /** Its place in the table: "routes.2"; absent for what propagates by default. */
  readonly field?: string
  /** "Route 10.2.0.0/16 that b-attachment propagates". */
  readonly says: string
  /** Its block is not known, and may be a small one inside this. */
  readonly mayBeNarrower?: true
  /** It is the one that AWS follows among those to the same block. */
  readonly active: boolean
}

type Found = Omit<EffectiveRoute, 'active'> & { readonly fault?: Fault }

export const rankOf = (origin: Origin): number => ORIGINS.indexOf(origin) + 1

/**
 * What a transit gateway table holds: static routes, prefix lists and all that propagates, in the order of their blocks,
 * and of equal ones the active one first.
 * Source: https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
 */
export function effectiveRoutes(table: TgwTable, around: Around): readonly EffectiveRoute[] {
  const found = working([
    ...staticRoutes(table, around),
    ...listed(table, around),
    ...propagated(table, around),
  ])
  const keyed = found.map((route) => [formatPrefix(route.prefix), route] as const)
  const sorted = keyed.sort(
    ([, a], [, b]) =>
      a.prefix.family - b.prefix.family ||
      (a.prefix.first < b.prefix.first ? -1 : a.prefix.first > b.prefix.first ? 1 : 0) ||
      a.prefix.length - b.prefix.length ||
      rankOf(a.origin) - rankOf(b.origin),
  )
  return sorted.map(([key, route], at) => {
    const active = sorted[at - 1]?.[0] !== key
    // Equal blocks stand side by side.
    let next = at + 1
    while (active && sorted[next]?.[0] === key && !isTwin(route, sorted[next]![1])) next++
    const twin = active && sorted[next]?.[0] === key ? sorted[next] : undefined
    return { ...route, ...(twin && { target: { unknown: either(route, twin[1]) } }), active }
  })
}

/** What a broken line announces stays only where no other route leads: as the reason why nothing passes. */
const working = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    (one) =>
      !one.fault ||
      !found.some(
        (other) => !other.fault && !('unknown' in other.target) && contains(other.prefix, one.prefix),
      ),
  )

/** AWS installs the propagation that came first, and a design does not say which that was. */
const isTwin = (a: Found, b: Found): boolean =>
  a.origin === 'vpc' && b.origin === 'vpc' && a.attachment !== b.attachment

const either = (a: Found, b: Found) =>
  `${a.attachment?.name} and ${b.attachment?.name} both propagate ${formatPrefix(a.prefix)}; AWS keeps the one that came first, which nobody knows.`

function staticRoutes(table: TgwTable, around: Around): readonly Found[] {
  if (!table.drawn) return []
  const rows = rowsOf(table.drawn, 'routes')
  const unknown = `Not all static routes of ${table.name} are known.`
  if (rows === undefined) return unknownRoutes(unknown, 'static', 'routes')
  return [
    ...rows.flatMap((row): readonly Found[] => {
      const field = `routes.${row.at}`
      const prefix = parsePrefix(row.destination ?? '')
      if (!prefix)
        return unknownRoutes(
          `The destination of a static route of ${table.name} is not known.`,
          'static',
          field,
        ).map((one) => ({ ...one, mayBeNarrower: true as const }))
      const about = {
        prefix,
        origin: 'static' as const,
        field,
        says: `Static route ${formatPrefix(prefix)} of ${table.name}`,
      }
      return [{ ...about, ...wayTo(row, table, about.says, around) }]
    }),
    ...(mentioned(around, table.drawn, 'AWS::EC2::TransitGatewayRoute')
      ? unknownRoutes(unknown, 'static')
      : []),
  ]
}

function listed(table: TgwTable, around: Around): readonly Found[] {
  if (!table.drawn) return []
  const rows = rowsOf(table.drawn, 'prefixListReferences')
  if (rows === undefined)
    return unknownRoutes(`Not all prefix lists of ${table.name} are known.`, 'prefix-list')
  return rows.flatMap((row): readonly Found[] => {
    const field = `prefixListReferences.${row.at}`
    const list = around.get(row.prefixList)
    const entries = isKind(list, 'prefix-list') ? rowsOf(list, 'entries') : undefined
    const blocks = entries?.map((entry) => parsePrefix(entry.cidr ?? ''))
    const called = list?.name ?? 'a prefix list'
    const missing = `Not all blocks of ${called}, which ${table.name} routes, are known.`
    return [
      ...(blocks ?? []).flatMap((prefix): readonly Found[] => {
        if (!prefix) return []
        const says = `Route ${formatPrefix(prefix)} of ${called} in ${table.name}`
        return [{ prefix, origin: 'prefix-list', field, says, ...wayTo(row, table, says, around) }]
      }),
      ...(blocks === undefined || blocks.includes(undefined)
        ? unknownRoutes(missing, 'prefix-list', field)
        : []),
    ]
  })
}

function propagated(table: TgwTable, around: Around): readonly Found[] {
  const { from, unknown } = propagatedTo(table, around)
  return [
    ...from.flatMap(([attachment, field]) => {
      const { origin, prefixes, unknown: open, target } = announcedTo(table, attachment, around)
      const at = field === undefined ? {} : { field }
      return [
        ...prefixes.map(({ prefix, says, fault }): Found => ({
          prefix,
          origin,
          attachment,
          target,
          says,
          ...at,
          ...(fault && { fault }),
        })),
        ...(open === undefined ? [] : unknownRoutes(open, origin, field)),
      ]
    }),
    ...(unknown === undefined ? [] : unknownRoutes(unknown, 'vpn')),
  ]
}

/** What stands for routes that nobody knows: it takes what no better route to as large a block takes. */
const unknownRoutes = (unknown: string, origin: Origin, field?: string): readonly Found[] =>
  UNKNOWN_BLOCKS.map((prefix) => ({
    prefix,
    origin,
    attachment: undefined,
    target: { unknown },
    says: `A route to ${formatPrefix(prefix)} that is not known`,
    ...(field !== undefined && { field }),
  }))
