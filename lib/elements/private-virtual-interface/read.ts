import type { BGPPeer, VirtualInterface } from '@aws-sdk/client-direct-connect'

/** An interface of another sort, or one that is no more. */
export const isOther = (sort: 'private' | 'public' | 'transit') => (item: VirtualInterface) =>
  item.virtualInterfaceType !== sort ||
  ['deleted', 'deleting', 'rejected'].includes(String(item.virtualInterfaceState))

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
