import { setProps } from '@/lib/design/patch'
import { asnOf } from '@/lib/elements/on-premises-router/line'
import { lineOfInterface } from '@/lib/elements/private-virtual-interface/line'
import { INTERFACE_KINDS, common } from '@/lib/elements/private-virtual-interface/over'
import { rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { lane, onLines } from './line-example'

const LARGEST = 4294967294

const peer = (asn: string) => ({ bgpPeers: [{ addressFamily: 'ipv4', asn }] })

export const dxCustomerAsn = defineRule({
  id: 'dx-customer-asn',
  severity: 'warning',
  title: 'The ASN of a BGP peer is that of your router',
  why: 'A BGP session comes up only when both sides mean the same number. It is from 1 to 4294967294, private or a public one of yours.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/long-asn-support.html',
  kind: INTERFACE_KINDS,
  *check(vif, around) {
    const peers = rowsOf(common(vif), 'bgpPeers') ?? []
    const { router } = lineOfInterface(vif, around)
    const own = router && asnOf(router, around)
    for (const { at, asn: text } of peers) {
      const asn = Number(text)
      if (text === undefined) continue
      const impossible = (asn < 1 || asn > LARGEST) && !exist(vif)
      if (!impossible && (own === undefined || asn === own)) continue
      yield {
        field: `bgpPeers.${at}.asn`,
        message: impossible
          ? `${vif.name} expects ASN ${text}, which no network has. Use one from 1 to ${LARGEST}.`
          : `${vif.name} expects ASN ${text}, but ${router!.name} has ${own}, so the BGP session never comes up. Use ${own}.`,
        fix: () =>
          own === undefined
            ? undefined
            : {
                label: `Use ASN ${own}`,
                patch: setProps(vif, { bgpPeers: withRow(peers, at, { asn: String(own) }) }),
              },
      }
    }
  },
  examples: {
    good: [{ says: 'The interfaces expect the ASN of the router.', design: () => onLines() }],
    bad: [
      {
        says: 'The router has another ASN.',
        design: () => onLines(lane('lane-a', 'vgw', peer('65000'))),
      },
      { says: 'ASN 0.', design: () => onLines(lane('lane-a', 'vgw', peer('0'))) },
    ],
  },
})
