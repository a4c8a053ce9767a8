import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { asnOf, routerAt } from '@/lib/elements/on-premises-router/line'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { withOffice } from '../vpn-gateway/office-example'

export const cgwAsnDiffers = defineRule({
  id: 'cgw-asn-differs',
  severity: 'error',
  title: 'The two ends of a VPN have different ASNs',
  why: 'AWS refuses a VPN connection with BGP whose customer gateway and virtual private gateway have the same ASN.',
  source: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html',
  kind: 'customer-gateway',
  *check(router, around) {
    const asn = read(router, 'bgpAsn')
    for (const connection of ofKind(around.referrers(router.id), 'vpn-connection')) {
      const gateway = around.get(read(connection, 'gateway'))
      if (!isKind(gateway, 'vpn-gateway') || exist(connection)) continue
      // Of a gateway that was read by its id alone the number is not known.
      if (exist(gateway) && gateway.props.amazonSideAsn === undefined) continue
      if (asn === undefined || read(gateway, 'amazonSideAsn') !== asn) continue
      if (read(connection, 'staticRoutesOnly') !== false) continue
      yield {
        field: 'bgpAsn',
        message: `${router.name} and ${gateway.name} both have ASN ${asn}, so AWS refuses ${connection.name}. Change one of them.`,
        fix: () => {
          const device = routerAt([router.id], around)
          const own = device && asnOf(device, around)
          const next = [own, 65000, 65010].find((one) => one !== undefined && one !== asn)
          return exist(router)
            ? undefined
            : { label: `Use ${next} in ${router.name}`, patch: setProps(router, { bgpAsn: next }) }
        },
      }
    }
  },
  examples: {
    good: [{ says: '65010 on one side, 64512 on the other.', design: () => withOffice() }],
    bad: [
      {
        says: '64512 is what AWS gives a gateway when nobody says another.',
        design: () =>
          withOffice(
            make('customer-gateway', 'router', { in: 'ireland', ipAddress: '203.0.113.1', bgpAsn: 64512 }),
          ),
      },
    ],
  },
})
