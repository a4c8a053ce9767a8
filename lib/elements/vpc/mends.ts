import { create, setProps } from '@/lib/design/patch'
import { createElement } from '../create'
import type { Behaviour } from '../facts'
import { isKind, ofKind } from '../index'
import { read } from '../read'

type Mends = NonNullable<Behaviour<'vpc'>['mends']>

/** A door to the internet; or for a subnet that only has the main table that is not drawn, one of those that are. */
export const mendsOf: Mends = function* (self, { code, packet }, around) {
  const children = around.children(self.id)
  if (
    code === 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' &&
    !children.some((one) => one.kind === 'internet-gateway')
  ) {
    const gateway = createElement(around, 'internet-gateway', self)
    yield { label: `Attach an internet gateway to ${self.name}`, patch: create(gateway) }
  }
  const segment = packet.from?.fact === 'interface' ? packet.from.segment : undefined
  const subnet = around.get(segment)
  if (code !== 'NO_ROUTE_TO_DESTINATION' || !isKind(subnet, 'subnet') || subnet.parent !== self.id) return
  if (subnet.props.routeTable !== undefined) return
  for (const table of ofKind(children, 'route-table'))
    if (read(table, 'main') !== true)
      yield {
        label: `Associate ${subnet.name} with ${table.name}`,
        patch: setProps(subnet, { routeTable: table.id }),
      }
}
