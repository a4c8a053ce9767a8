import { setProps } from '@/lib/design/patch'
import { asnOf } from '@/lib/elements/on-premises-router/line'
import { lineOfInterface } from '@/lib/elements/private-virtual-interface/line'
import { INTERFACE_KINDS, common } from '@/lib/elements/private-virtual-interface/over'
import { rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { lane, onLines } from './line-example'

export const dxBgpRequired = defineRule({
  id: 'dx-bgp-required',
  severity: 'error',
  title: 'A virtual interface has a BGP session',
  why: 'Both sides of Direct Connect learn routes by BGP only. Without a session the interface carries nothing.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithVirtualInterfaces.html',
  kind: INTERFACE_KINDS,
  *check(vif, around) {
    // A list that is not given at all is told as a missing field.
    if (vif.props.bgpPeers === undefined || rowsOf(common(vif), 'bgpPeers')?.length !== 0) return
    yield {
      field: 'bgpPeers',
      message: `${vif.name} has no BGP session, and there are no static routes over Direct Connect. Add a BGP peer with the ASN of your router.`,
      fix: () => {
        const { router } = lineOfInterface(vif, around)
        const asn = router && asnOf(router, around)
        if (asn === undefined) return undefined
        return {
          label: `Add a BGP peer with ASN ${asn}`,
          patch: setProps(vif, { bgpPeers: [{ addressFamily: 'ipv4', asn: String(asn) }] }),
        }
      },
    }
  },
  examples: {
    good: [{ says: 'One IPv4 session with the router of the office.', design: () => onLines() }],
    bad: [
      {
        says: 'An interface without a session.',
        design: () => onLines(lane('lane-a', 'vgw', { bgpPeers: [] })),
      },
    ],
  },
})
