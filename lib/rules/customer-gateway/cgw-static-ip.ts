import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { PRIVATE, PUBLIC, SHARED, readAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { routerAt } from '@/lib/elements/on-premises-router/line'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../quota'
import { withHub, withOffice } from '../vpn-gateway/office-example'

export const cgwStaticIp = defineRule({
  id: 'cgw-static-ip',
  severity: 'error',
  title: 'The internet reaches the address of a customer gateway',
  why: 'AWS opens the tunnels to a fixed address that the internet routes, unless they run over Direct Connect.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
  kind: 'customer-gateway',
  *check(gateway, around) {
    const text = read(gateway, 'ipAddress')
    const { family, addresses } = readAddresses(text ?? '') ?? {}
    if (!family || exist(gateway) || holdsAll(PUBLIC[family], addresses ?? [])) return
    const isPrivate = family === 4 && [PRIVATE, SHARED].some((list) => holdsAll(list, addresses ?? []))
    if (isPrivate && !isMetByInternet(gateway, around)) return
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

/** Does a connection meet it over the internet? One over Direct Connect takes a private address. */
const isMetByInternet = (gateway: ElementOf<'customer-gateway'>, around: Around): boolean =>
  ofKind(around.referrers(gateway.id), 'vpn-connection').some(
    (connection) => read(connection, 'outsideIpAddressType') === 'PublicIpv4' && !exist(connection),
  )
