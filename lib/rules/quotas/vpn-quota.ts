import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { withOffice } from '../vpn-gateway/office-example'
import { of, perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

const inRegion = limitOf({
  key: 'vpn-connections-per-region',
  label: 'VPN connections per Region',
  noun: 'VPN connections',
  scope: 'a Region',
  value: 50,
  instead: 'let sites share a router',
  ...perRegion(['vpn-connection']),
})

const perGateway = limitOf({
  key: 'vpn-connections-per-gateway',
  label: 'VPN connections per virtual private gateway',
  noun: 'VPN connections',
  scope: 'a virtual private gateway',
  value: 10,
  instead: 'use a transit gateway',
  of: 'vpn-gateway',
  *uses(gateway, around) {
    yield of(
      ofKind(around.referrers(gateway.id), 'vpn-connection').filter(
        (one) => read(one, 'gateway') === gateway.id,
      ),
    )
  },
  atMost: (around) => around.all('vpn-connection').length,
})

export const vpnQuota = defineQuota({
  id: 'vpn-quota',
  severity: 'warning',
  title: 'A Region has at most 50 VPN connections by default, a virtual private gateway 10',
  why: 'Each site takes a connection of two tunnels. A transit gateway takes many more of them than a virtual private gateway.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-limits.html',
  limits: [inRegion, perGateway],
  examples: {
    good: [{ says: 'One site.', design: () => withOffice() }],
    bad: [
      {
        says: 'Twelve sites at one virtual private gateway.',
        design: () =>
          classic(
            make('vpn-gateway', 'lines', { in: 'net' }),
            ...many(12, (at) => [
              make('customer-gateway', `router-${at}`, { in: 'ireland', ipAddress: `198.51.100.${at + 1}` }),
              make('vpn-connection', `site-${at}`, {
                in: 'ireland',
                customerGateway: `router-${at}`,
                gateway: 'lines',
              }),
            ]).flat(),
          ),
      },
    ],
  },
})
