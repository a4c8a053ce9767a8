import type { ElementOf } from '../index'
import type { Node } from '../load-balancer/places'
import { placesOf } from '../load-balancer/places'
import { read } from '../read'
import { healthCheck } from './check'
import { registered } from './registered'

/** Does a target of the group pass its health check from one of these nodes? Fails: undefined when nobody knows. */
export function hasHealthy(group: ElementOf<'target-group'>, nodes: readonly Node[]): boolean | undefined {
  const type = read(group, 'targetType')
  if (nodes.length === 0 || type === undefined || type === 'lambda') return undefined
  const family = read(group, 'ipAddressType') === 'ipv6' ? 6 : 4
  const usual =
    type === 'alb' || nodes[0]!.around.get(nodes[0]!.self.id)?.kind === 'application-load-balancer'
  const tries = nodes.flatMap((node) =>
    registered(group, node.around).flatMap((target) =>
      placesOf(target, node, family).map((place) => {
        if ('refuse' in place) return place.unknown ? undefined : false
        const packet = healthCheck(group, usual ? 'HTTP' : 'TCP', node, {
          ...place,
          port: place.port ?? read(group, 'port'),
        })
        return (
          packet && node.here.world.reaches({ packet, out: node.own, because: `Is ${place.called} well?` })
        )
      }),
    ),
  )
  return tries.includes(true) ? true : tries.includes(undefined) ? undefined : false
}
