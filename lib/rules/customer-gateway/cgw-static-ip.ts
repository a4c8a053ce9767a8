import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { defineRule } from '../define'
import { make } from '../example'
import { withHub, withOffice } from '../vpn-gateway/office-example'
import { isUnrouted } from './unrouted'

export const cgwStaticIp = defineRule({
  id: 'cgw-static-ip',
  severity: 'error',
  title: 'The internet reaches the address of a customer gateway',
  why: 'AWS opens the tunnels to a fixed address that the internet routes, unless they run over Direct Connect.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
  kind: 'customer-gateway',
  *check(gateway, around) {
    const text = read(gateway, 'ipAddress')
    if (!isUnrouted(gateway, around)) return
    yield {
      field: 'ipAddress',
      message: `${gateway.name} has the address ${text}, which the internet does not route. Give the public address of the router, or of the NAT device in front of it.`,
      fix: () => {
        const router = routerAt([gateway.id], around)
        const ipAddress = router && read(router, 'publicAddress')
        return ipAddress === undefined || ipAddress === text
          ? undefined
          : { label: `Use ${ipAddress} of ${router!.name}`, patch: setProps(gateway, { ipAddress }) }
      },
    }
  },
  examples: {
    good: [
      { says: 'A public address.', design: () => withOffice() },
      {
        says: 'Tunnels over Direct Connect run between private addresses.',
        design: () =>
          withHub(
            make('customer-gateway', 'inner', { in: 'ireland', ipAddress: '10.20.0.1', bgpAsn: 65011 }),
            make('vpn-connection', 'over-line', {
              in: 'ireland',
              customerGateway: 'inner',
              gateway: 'hub',
              outsideIpAddressType: 'PrivateIpv4',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'The private address of the router.',
        design: () =>
          withOffice(make('customer-gateway', 'router', { in: 'ireland', ipAddress: '10.0.0.1' })),
      },
      {
        says: 'An address of no network.',
        design: () =>
          withOffice(make('customer-gateway', 'spare', { in: 'ireland', ipAddress: '127.0.0.1' })),
      },
    ],
  },
})
