import type { Route, Table } from '@/lib/net/network'
import { addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { farSide, learnsBy } from '../on-premises-router/learns'
import type { Line, Told } from '../on-premises-router/line'
import { linesAt } from '../on-premises-router/lines'
import { read } from '../read'

type Router = ElementOf<'on-premises-router'>

/** A line of a router of the site, what the router learns by it, and what is behind it. */
export type Uplink = {
  readonly router: Router
  readonly line: Line
  readonly learned: Told
  readonly behind: Told
}

export const uplinksOf = (site: ElementOf<'on-premises-site'>, around: Around): readonly Uplink[] =>
  ofKind(around.children(site.id), 'on-premises-router').flatMap((router) =>
    linesAt(router, around).map((line) => ({
      router,
      line,
      learned: learnsBy(line, around),
      behind: farSide(line, around),
    })),
  )

/** The door of a router that leads out by a line, as the target of a route. */
export const targetOf = ({ router, line }: Uplink) => ({ of: router.id, door: `to ${line.by.id}` })

/** What a site knows of AWS: routes by hand, then those of Direct Connect, then those of VPNs. */
export function tableOf(site: ElementOf<'on-premises-site'>, uplinks: readonly Uplink[]): Table {
  const found = [...uplinks.flatMap(learnedRoutes), ...fixedRoutes(uplinks)]
  const working = found.filter(
    ({ prefix, uplink }) =>
      !uplink.line.fault ||
      !found.some((other) => !other.uplink.line.fault && contains(other.prefix, prefix)),
  )
  return {
    fact: 'table',
    element: site.id,
    routes: working.map(({ prefix, uplink, rank, says }): Route => ({
      prefix: { family: prefix.family, addresses: addressesIn(prefix), length: prefix.length },
      rank,
      target: targetOf(uplink),
      says,
    })),
  }
}

type Known = {
  readonly prefix: Prefix
  readonly uplink: Uplink
  readonly rank: number
  readonly says: string
}

const learnedRoutes = (uplink: Uplink): readonly Known[] =>
  uplink.learned.prefixes.map((prefix) => ({
    prefix,
    uplink,
    rank: uplink.line.sort === 'dx' ? 3 : 6,
    says: `Route ${formatPrefix(prefix)} learned over ${uplink.line.by.name}`,
  }))

/** A route by hand takes the line behind which its block is, else the first that works. */
function fixedRoutes(uplinks: readonly Uplink[]): readonly Known[] {
  return [...new Set(uplinks.map(({ router }) => router))].flatMap((router) => {
    const own = uplinks.filter((one) => one.router === router)
    const sorted = [...own].sort(
      (a, b) =>
        Number(!!a.line.fault) - Number(!!b.line.fault) ||
        Number(b.line.sort === 'dx') - Number(a.line.sort === 'dx'),
    )
    return (read(router, 'staticRoutes') ?? []).flatMap((text): readonly Known[] => {
      const prefix = typeof text === 'string' ? parsePrefix(text) : undefined
      if (!prefix) return []
      const holds = ({ behind }: Uplink) =>
        behind.prefixes.some((one) => contains(one, prefix) || contains(prefix, one))
      const uplink = sorted.find((one) => !one.line.fault && holds(one)) ?? sorted[0]
      const says = `Static route ${formatPrefix(prefix)} of ${router.name}`
      return uplink ? [{ prefix, uplink, rank: 1, says }] : []
    })
  })
}
