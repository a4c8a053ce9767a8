import { known } from '@/lib/design/element'
import type { Around } from '../define'

const KINDS = ['private-virtual-interface', 'public-virtual-interface', 'transit-virtual-interface']

/** A new interface of any sort: a VLAN that none has yet, and one BGP session. */
export function freshInterface(around: Around) {
  const taken = new Set(KINDS.flatMap((kind) => around.all(kind)).map(({ props }) => known(props.vlan)))
  let vlan = 101
  while (taken.has(vlan)) vlan++
  return { vlan, bgpPeers: [{ addressFamily: 'ipv4' as const, asn: '65000' }] }
}
