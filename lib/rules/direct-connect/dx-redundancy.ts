import type { Element } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { gatewayOf } from '@/lib/elements/on-premises-router/learns'
import { interfacesOver, portOf } from '@/lib/elements/private-virtual-interface/over'
import { read } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { lane, line, network, office, onLines } from './line-example'

const single = [...network, line('line-a'), lane('lane-a', 'vgw')]

export const dxRedundancy = defineRule({
  id: 'dx-redundancy',
  severity: 'warning',
  title: 'A Direct Connect line has another to stand in for it',
  why: 'A connection, its device and its location fail as one, and AWS takes devices down for maintenance. AWS recommends a second location; a VPN is the least backup.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
  kind: ['direct-connect-connection', 'direct-connect-lag'],
  *check(port, around) {
    if (port.kind === 'direct-connect-connection' && port.props.lag !== undefined) return
    const gateways = interfacesOver(port, around).flatMap((vif) => gatewayOf(vif, around) ?? [])
    const alone = [...new Set(gateways)].filter((gateway) => isAlone(port, gateway, around))
    const [first] = alone
    if (!first) return
    yield {
      message: `${port.name} is the only line to ${first.name} in this design, with no VPN behind it: when it fails, your site is cut off. Add a connection at another location, or a VPN.`,
    }
  },
  examples: {
    good: [
      { says: 'A line at each of two locations.', design: () => onLines() },
      {
        says: 'A VPN stands in for the line.',
        design: () =>
          designOf(
            ...single,
            make('customer-gateway', 'cgw', { in: 'ireland', ipAddress: '203.0.113.1', bgpAsn: 65010 }),
            make('vpn-connection', 'backup', { in: 'ireland', customerGateway: 'cgw', gateway: 'vgw' }),
            ...office('line-a', 'cgw'),
          ),
      },
    ],
    bad: [
      { says: 'One line, and nothing beside it.', design: () => designOf(...single, ...office('line-a')) },
    ],
  },
})

/** Does nothing but this line lead to a gateway? What is not drawn may, where a template or another account names it. */
function isAlone(port: Element, gateway: Element, around: Around): boolean {
  const near = around.referrers(gateway.id)
  const beyond = ofKind(near, 'direct-connect-association').map((one) => around.get(read(one, 'gateway')))
  const ends = [gateway, ...beyond]
  if (ends.some((end) => !end || end.kind === 'other' || mentioned(around, end))) return false
  const lines = [...ofKind(near, 'private-virtual-interface'), ...ofKind(near, 'transit-virtual-interface')]
  const hasVpn = ends.some((end) => end && ofKind(around.referrers(end.id), 'vpn-connection').length > 0)
  return !hasVpn && lines.every((vif) => portOf(vif, around) === port)
}
