import type { Packet } from '@/lib/net/packet'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'
import type { Node, Place } from '../load-balancer/places'
import { fromNode } from '../load-balancer/ways'

const TARGET = /^(HTTPS?|TCP|SSL):(\d+)(\/.*)?$/i

/** How a Classic Load Balancer asks whether an instance is well: TCP on its port unless said. Fails: undefined when nobody knows. */
export function checkOf(
  self: ElementOf<'classic-load-balancer'>,
  node: Node,
  place: Place,
): Packet | undefined {
  if (self.props.healthTarget === undefined) return fromNode(node, place, undefined)
  if (isOpen(self.props.healthTarget)) return undefined
  const [, protocol, port, path] = TARGET.exec(read(self, 'healthTarget') ?? '') ?? []
  if (protocol === undefined) return undefined
  const asks = protocol.toUpperCase()
  const talk = {
    tls: asks === 'HTTPS' || asks === 'SSL',
    trusts: 'nobody' as const,
    speaker: self.id,
    called: self.name,
    ...(asks.startsWith('HTTP') && { http: { method: 'GET', path: path ?? '/', headers: {} } }),
  }
  return fromNode(node, place, asks === 'TCP' ? undefined : talk, Number(port))
}
