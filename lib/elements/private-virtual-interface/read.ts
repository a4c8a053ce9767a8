import type { BGPPeer, VirtualInterface } from '@aws-sdk/client-direct-connect'
import type { Answer } from '../sdk'

const CALL = 'directconnect:DescribeVirtualInterfaces'

/** How the interfaces of one sort are found among all that AWS answers. */
export const interfacesOf = (sort: 'private' | 'public' | 'transit') =>
  ({
    call: CALL,
    items: (answer: Answer<typeof CALL>) => answer.virtualInterfaces,
    id: (item: VirtualInterface) => item.virtualInterfaceId,
    name: (item: VirtualInterface) => item.virtualInterfaceName,
    // One of another sort, or one that is no more.
    skip: (item: VirtualInterface) =>
      item.virtualInterfaceType !== sort ||
      ['deleted', 'deleting', 'rejected'].includes(String(item.virtualInterfaceState)),
  }) as const

/** What every virtual interface answers. Keys of BGP sessions are left where they are. */
export const readInterface = (item: VirtualInterface) => ({
  connection: item.connectionId || undefined,
  vlan: item.vlan,
  bgpPeers: readPeers(item),
  state: item.virtualInterfaceState,
})

/** What interfaces into VPCs answer beyond that. */
export const readPrivate = (item: VirtualInterface) => ({
  mtu: item.mtu,
  enableSiteLink: item.siteLinkEnabled || undefined,
})

/** Older answers tell of the one session on the interface itself. */
const readPeers = (item: VirtualInterface) =>
  (item.bgpPeers?.length ? item.bgpPeers : [item])
    .filter((peer: BGPPeer) => peer.bgpPeerState !== 'deleted' && peer.bgpPeerState !== 'deleting')
    .map((peer: BGPPeer) => ({
      addressFamily: peer.addressFamily ?? 'ipv4',
      asn: asnOf(peer),
      amazonAddress: peer.amazonAddress || undefined,
      customerAddress: peer.customerAddress || undefined,
    }))

const asnOf = ({ asnLong, asn }: BGPPeer) => (asnLong || asn ? String(asnLong || asn) : undefined)
