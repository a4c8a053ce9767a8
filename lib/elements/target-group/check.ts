import type { Packet, Talk } from '@/lib/net/packet'
import type { Node, Place } from '../load-balancer/places'
import { fromNode } from '../load-balancer/ways'
import type { ElementOf } from '../index'
import { read } from '../read'

/**
 * The connection by which a node asks whether a place is well. Fails: undefined when nobody knows how it asks.
 * `usual` is what is asked by where the group does not say.
 */
export function healthCheck(
  group: ElementOf<'target-group'>,
  usual: 'HTTP' | 'TCP',
  node: Node,
  place: Place,
): Packet | undefined {
  const given = group.props.healthCheckProtocol
  const protocol = given === undefined ? usual : read(group, 'healthCheckProtocol')
  const said = read(group, 'healthCheckPort')
  const port = said === 'traffic-port' ? place.port : Number(said)
  if (protocol === undefined || port === undefined || !Number.isInteger(port)) return undefined
  return fromNode(node, place, protocol === 'TCP' ? undefined : talkOf(group, protocol, node), port)
}

const talkOf = (group: ElementOf<'target-group'>, protocol: 'HTTP' | 'HTTPS', { self }: Node): Talk => ({
  tls: protocol === 'HTTPS',
  trusts: 'nobody',
  speaker: self.id,
  called: self.name,
  http: { method: 'GET', path: read(group, 'healthCheckPath') ?? '/', headers: {} },
})
