import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { poolsOf } from '@/lib/elements/load-balancer/targets'
import { isOpen, read } from '@/lib/elements/read'
import type { Target } from '@/lib/elements/target-group/registered'
import { PUBLIC } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Blocker } from '@/lib/trace/answer'
import type { Reach } from '../define'
import { surelyOpen } from './surely-open'

type Group = ElementOf<'target-group'>
type Balancer = ElementOf<'application-load-balancer' | 'network-load-balancer'>

/** A way that is closed: none of the nodes reaches the target. */
export type ClosedPath = {
  readonly group: Group
  readonly target: Target
  readonly port: number
  readonly because: string
}

/** Where targets are expected: on the port that gets the traffic, unless asked for another. */
type PortOf = (group: Group, target: Target) => number | undefined

/**
 * The targets that no node of a load balancer reaches, as far as that is sure; one for those that stand alike.
 */
export function* pathsToTargets(
  balancer: Balancer,
  around: Around,
  reach: Reach,
  portOf: PortOf = trafficPort,
): Iterable<ClosedPath> {
  for (const { owner, targets } of poolsOf(balancer, around)) {
    if (owner.kind !== 'target-group' || !takesTcp(owner)) continue
    const asked = new Set<string>()
    for (const target of targets) {
      const port = portOf(owner, target)
      const to = placeOf(target, around)
      if (!to || port === undefined || asked.has(`${to.like} ${port}`)) continue
      asked.add(`${to.like} ${port}`)
      if (surelyOpen(balancer, target, port, around)) continue
      const { verdict, blockers } = reach({
        from: { element: balancer.id },
        to: to.place,
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: read(owner, 'ipAddressType') === 'ipv6' ? 6 : 4,
      })
      if (verdict !== 'NOT_REACHABLE' || blockers.some(({ unknown }) => unknown)) continue
      yield { group: owner, target, port, because: reasonIn(blockers) }
    }
  }
}

const UDP_ONLY: readonly string[] = ['UDP', 'QUIC']

const takesTcp = (group: Group): boolean =>
  !isOpen(group.props.protocol) && !UDP_ONLY.includes(read(group, 'protocol') ?? '')

export const trafficPort: PortOf = (group, target) => target.port ?? read(group, 'port')

/** The first blocker at a private address: no load balancer uses the public one of a target, though the tracer asks that too. */
function reasonIn(blockers: readonly Blocker[]): string {
  const first = blockers.find(({ flow }) => !flow || !holdsAll(PUBLIC[flow.family], flow.destinations))
  return first?.because ?? 'its private address is closed to it.'
}

/** Where a target is met; those of one key stand alike. An instance is met at its first interface. */
function placeOf(target: Target, around: Around) {
  if (target.at === 'address') return { place: { address: target.called }, like: target.called }
  if (target.at !== 'interface') return undefined
  const element = around.get(target.element)
  if (!element) return undefined
  const own = isKind(element, 'instance') && element.props.networkInterfaces === undefined
  const address = own ? read(element, 'privateIpAddress') : undefined
  return {
    place: address === undefined ? { element: element.id } : { address },
    like: likeness(element),
  }
}

function likeness({ id, kind, parent, props }: Element): string {
  if (kind !== 'instance' || props.networkInterfaces !== undefined) return id
  return `${parent} ${JSON.stringify(props.securityGroups ?? [])}`
}
