import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { withHub, withOffice } from './office-example'

export const vgwIpv4OnlyVpn = defineRule({
  id: 'vgw-ipv4-only-vpn',
  severity: 'error',
  title: 'A VPN on a virtual private gateway is IPv4',
  why: 'IPv6 inside or outside the tunnels needs a transit gateway or Cloud WAN.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/ipv4-ipv6.html',
  kind: 'vpn-connection',
  *check(connection, around) {
    const gateway = around.get(read(connection, 'gateway'))
    if (gateway?.kind !== 'vpn-gateway') return
    if (read(connection, 'tunnelInsideIpVersion') === 'ipv6')
      yield {
        field: 'tunnelInsideIpVersion',
        message: `${connection.name} carries IPv6, but ${gateway.name} takes IPv4 only. Carry IPv4, or end it at a transit gateway.`,
        fix: () => ({
          label: 'Carry IPv4',
          patch: setProps(connection, { tunnelInsideIpVersion: undefined }),
        }),
      }
    if (read(connection, 'outsideIpAddressType') === 'Ipv6')
      yield {
        field: 'outsideIpAddressType',
        message: `${connection.name} runs over IPv6, but ${gateway.name} takes IPv4 only. Run it over IPv4, or end it at a transit gateway.`,
        fix: () => ({
          label: 'Run it over IPv4',
          patch: setProps(connection, { outsideIpAddressType: undefined }),
        }),
      }
    const router = around.get(read(connection, 'customerGateway'))
    const address = isKind(router, 'customer-gateway') ? read(router, 'ipAddress') : undefined
    if (parseAddress(address ?? '')?.family !== 6) return
    yield {
      field: 'customerGateway',
      source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
      message: `${connection.name} leads from ${gateway.name} to the IPv6 address ${address}, for which AWS needs a transit gateway or Cloud WAN. Use an IPv4 address of the router.`,
    }
  },
  examples: {
    good: [
      { says: 'IPv4 at a virtual private gateway.', design: () => withOffice() },
      {
        says: 'IPv6 at a transit gateway.',
        design: () =>
          withHub(
            make('vpn-connection', 'six', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'hub',
              tunnelInsideIpVersion: 'ipv6',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'IPv6 inside the tunnels.',
        design: () =>
          withOffice(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'vgw',
              tunnelInsideIpVersion: 'ipv6',
            }),
          ),
      },
      {
        says: 'IPv6 outside the tunnels.',
        design: () =>
          withOffice(
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'vgw',
              outsideIpAddressType: 'Ipv6',
            }),
          ),
      },
      {
        says: 'The router has an IPv6 address.',
        design: () =>
          withOffice(
            make('customer-gateway', 'router', { in: 'ireland', ipAddress: '2001:db8::1', bgpAsn: 65010 }),
          ),
      },
    ],
  },
})
