import { create, setProps } from '@/lib/design/patch'
import { lookUp } from '@/lib/net/route'
import { createElement } from '../create'
import type { Behaviour } from '../facts'
import { isKind, ofKind } from '../index'

type Mends = NonNullable<Behaviour<'vpc'>['mends']>

/** A door to the internet; or for a subnet that only has the main table that is not drawn, one of those that are. */
export const mendsOf: Mends = function* (self, { code, field, packet }, around, world) {
  const children = around.children(self.id)
  if (
    code === 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS' &&
    !children.some((one) => one.kind === 'internet-gateway')
  ) {
    const gateway = createElement(around, 'internet-gateway', self)
    yield { label: `Attach an internet gateway to ${self.name}`, patch: create(gateway) }
  }
  if (code === 'X_DNS_UNAVAILABLE')
    yield { label: `Switch DNS on in ${self.name}`, patch: setProps(self, { enableDnsSupport: true }) }
  if (
    code === 'X_DNS_UNAVAILABLE' &&
    self.props.enableDnsHostnames !== true &&
    ofKind(around.referrers(self.id), 'hosted-zone').length > 0
  )
    yield {
      label: `Switch DNS and DNS hostnames on in ${self.name}`,
      patch: setProps(self, { enableDnsSupport: true, enableDnsHostnames: true }),
    }
  if (code === 'X_DNS_NXDOMAIN' && field === 'enableDnsHostnames')
    yield {
      label: `Switch DNS hostnames on in ${self.name}`,
      patch: setProps(self, { enableDnsSupport: true, enableDnsHostnames: true }),
    }
  const segment = packet.from?.fact === 'interface' ? packet.from.segment : undefined
  const subnet = around.get(segment)
  if (code !== 'NO_ROUTE_TO_DESTINATION' || !isKind(subnet, 'subnet') || subnet.parent !== self.id) return
  if (subnet.props.routeTable !== undefined) return
  const uplink = world.uplink(self.id)?.element
  const isOpen = packet.from?.fact === 'interface' && (packet.from.publics ?? []).length > 0
  for (const table of ofKind(children, 'route-table')) {
    const found = world.table(table.id)
    const { routed, rest } = found ? lookUp(found, packet) : { routed: [], rest: [packet.flow] }
    const leads = routed.some(({ route }) => 'of' in route.target && (!isOpen || route.target.of === uplink))
    if (rest.length === 0 && leads)
      yield {
        label: `Associate ${subnet.name} with ${table.name}`,
        patch: setProps(subnet, { routeTable: table.id }),
      }
  }
}
