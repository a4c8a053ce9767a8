import { setProps } from '@/lib/design/patch'
import type { Around } from '../define'
import type { Mend, Trouble } from '../facts'
import { asnOf } from '../on-premises-router/line'
import type { PrivateInterface } from './line'
import { lineOfInterface } from './line'

/** A virtual interface without BGP: a session with the router that is drawn at its end. */
export function* mendsOfInterface(
  self: PrivateInterface,
  { code, field }: Trouble,
  around: Around,
): Iterable<Mend> {
  if (code !== 'X_DX_VIF_DOWN' || field !== 'bgpPeers') return
  const { router } = lineOfInterface(self, around)
  const asn = router && asnOf(router, around)
  if (asn === undefined) return
  const peer = { addressFamily: 'ipv4', asn: String(asn) }
  yield {
    label: `Add a BGP session with ASN ${asn} to ${self.name}`,
    patch: setProps(self, { bgpPeers: [peer] }),
  }
}
