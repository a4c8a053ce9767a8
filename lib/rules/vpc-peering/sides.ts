import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'

export type Peering = ElementOf<'vpc-peering'>
export type Vpc = ElementOf<'vpc'>

/** The two VPCs of a peering, requester first. Fails: undefined unless both are drawn. */
export function endsOf(peering: Peering, around: Around): readonly [Vpc, Vpc] | undefined {
  const [asks, accepts] = [around.get(read(peering, 'vpc')), around.get(read(peering, 'peerVpc'))]
  return isKind(asks, 'vpc') && isKind(accepts, 'vpc') ? [asks, accepts] : undefined
}

/** The peerings that end at a VPC, with the VPC at the other end. */
export const peersOf = (vpc: Vpc, around: Around): readonly { peering: Peering; peer: Vpc }[] =>
  ofKind(around.referrers(vpc.id), 'vpc-peering').flatMap((peering) => {
    const ends = endsOf(peering, around)
    const peer = ends?.find((end) => end.id !== vpc.id)
    return peer && ends?.includes(vpc) ? [{ peering, peer }] : []
  })

/** AWS told its state, and it is not the one in which it carries traffic. */
export const isWaiting = (peering: Peering): boolean =>
  peering.props.status !== undefined && read(peering, 'status') !== 'active'
