import type { Route } from '@/lib/net/network'
import { addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import type { Fault, Line } from '../on-premises-router/line'
import { saysOf } from '../on-premises-router/line'
import type { Reached } from './lines'
import { linesTo } from './lines'

/** A block that a gateway learned from the far side of a line. */
export type Learned = Reached & {
  readonly prefix: Prefix
  /** As in tables: Direct Connect 3, VPN static 4, VPN BGP 5. */
  readonly rank: number
  /** "Route 192.168.0.0/16 that edge-router announces over vif". */
  readonly says: string
  /** It stands for blocks that nobody knows. */
  readonly unknown?: string
  /** Its line carries nothing, and no working line leads to the block. */
  readonly fault?: Fault
}

/** Source: https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html */
const RANK: Readonly<Record<Line['sort'], number>> = { dx: 3, 'vpn-static': 4, 'vpn-bgp': 5 }

/** Where sites have their addresses, and everywhere: what stands for a block that nobody knows. */
export const UNKNOWN_BLOCKS: readonly Prefix[] = [
  '0.0.0.0/0',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::/0',
  'fc00::/7',
].map((text) => parsePrefix(text)!)

/** What lines teach a gateway, best first; of equal blocks only the best line counts. */
export function learnedOver(reached: readonly Reached[]): readonly Learned[] {
  const all = reached.flatMap(({ line, next }): readonly Learned[] => {
    const about = { line, next, rank: RANK[line.sort], ...(line.fault && { fault: line.fault }) }
    const { prefixes, unknown } = line.learned
    return [
      ...prefixes.map((prefix) => ({ ...about, prefix, says: saysOf(line, prefix) })),
      // What is surely down teaches nothing.
      ...(unknown === undefined || (line.fault && !line.fault.unknown)
        ? []
        : UNKNOWN_BLOCKS.filter(({ family }) => line.families.includes(family)).map((prefix) => ({
            ...about,
            prefix,
            says: `A route that ${line.by.name} may have to ${formatPrefix(prefix)}`,
            unknown,
          }))),
    ]
  })
  const sorted = [...all].sort((a, b) => Number(!!a.fault) - Number(!!b.fault) || a.rank - b.rank)
  return sorted.filter(
    (one, at) =>
      !sorted.slice(0, at).some(
        (better) =>
          formatPrefix(better.prefix) === formatPrefix(one.prefix) ||
          // A line that is out of order teaches nothing; it is kept only where it would be the reason.
          (one.fault && !better.fault && !better.unknown && contains(better.prefix, one.prefix)),
      ),
  )
}

/** What a virtual private gateway learned from sites: by its own lines, and through its Direct Connect gateway. */
export const learnedPrefixes = (gateway: ElementOf<'vpn-gateway'>, around: Around): readonly Learned[] =>
  learnedOver(linesTo(gateway, around))

/**
 * The same as routes of a VPC route table that the gateway propagates to; all lead to its door `in`.
 * Of routes over broken lines, only those count that no route of the table (`others`) covers.
 */
export const learnedRoutes = (
  gateway: ElementOf<'vpn-gateway'>,
  around: Around,
  others: readonly Prefix[] = [],
): readonly Route[] =>
  learnedPrefixes(gateway, around)
    .filter(({ fault, prefix }) => !fault || !others.some((other) => contains(other, prefix)))
    .map(({ prefix, rank, says, unknown }) => ({
      prefix: { family: prefix.family, addresses: addressesIn(prefix), length: prefix.length },
      rank,
      target: unknown === undefined ? { of: gateway.id, door: 'in' } : { unknown },
      says,
    }))
