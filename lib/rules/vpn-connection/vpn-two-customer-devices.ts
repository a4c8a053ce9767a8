import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { withOffice } from '../vpn-gateway/office-example'

export const vpnTwoCustomerDevices = defineRule({
  id: 'vpn-two-customer-devices',
  severity: 'warning',
  title: 'A second VPN ends at a second device',
  why: 'Each connection is redundant at AWS by itself. Only a second customer device takes the single point of failure away at the site.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const gateway = read(connection, 'gateway')
    const device = deviceOf(connection, around)
    if (gateway === undefined || !device) return
    const all = ofKind(around.referrers(gateway), 'vpn-connection')
    // One for IPv4 and one for IPv6 are no pair.
    const inside = read(connection, 'tunnelInsideIpVersion')
    const same = all.filter(
      (one) => deviceOf(one, around) === device && read(one, 'tunnelInsideIpVersion') === inside,
    )
    if (same.length < 2 || same[1] !== connection) return
    if (all.some((one) => mayBeOfSameSite(device, deviceOf(one, around)))) return
    yield {
      field: 'customerGateway',
      message: `${connection.name} and ${same[0]!.name} both end at ${device.name}, so the site is cut off when it fails. End one of them at a second device.`,
    }
  },
  examples: {
    good: [
      { says: 'One connection to a site that needs no more.', design: () => withOffice() },
      {
        says: 'Each connection ends at a router of its own.',
        design: () =>
          withOffice(
            make('customer-gateway', 'router-2', { in: 'ireland', ipAddress: '203.0.113.2', bgpAsn: 65010 }),
            make('on-premises-router', 'edge-2', {
              in: 'office',
              links: ['router-2'],
              publicAddress: '203.0.113.2',
              firewall: 'open',
            }),
            second('router-2'),
          ),
      },
    ],
    bad: [
      {
        says: 'Two connections end at the same router.',
        design: () => withOffice(second('router')),
      },
    ],
  },
})

const second = (customerGateway: string) =>
  make('vpn-connection', 'to-office-2', { in: 'ireland', customerGateway, gateway: 'vgw' })

/** The router that stands behind a connection, or else what AWS knows of it. */
function deviceOf(connection: ElementOf<'vpn-connection'>, around: Around): Element | undefined {
  const customer = around.get(read(connection, 'customerGateway'))
  return customer && (routerAt([customer.id], around) ?? customer)
}

/** Is it another device of the same site? Where one is no router, nobody knows of which site it is. */
const mayBeOfSameSite = (device: Element, other: Element | undefined): boolean =>
  other !== device &&
  (other?.kind !== 'on-premises-router' ||
    device.kind !== 'on-premises-router' ||
    other.parent === device.parent)
