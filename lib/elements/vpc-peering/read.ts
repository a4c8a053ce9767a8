import type { VpcPeeringConnection } from '@aws-sdk/client-ec2'

const GONE = new Set(['deleted', 'deleting', 'rejected', 'expired', 'failed'])

export const isGone = (peering: VpcPeeringConnection): boolean => GONE.has(peering.Status?.Code ?? '')

/** A peering as AWS answers it. The accepter's account and Region are said only where they are other ones. */
export function readPeering({ RequesterVpcInfo, AccepterVpcInfo, Status }: VpcPeeringConnection) {
  const other = (asked: string | undefined, from: string | undefined) => (asked === from ? undefined : asked)
  return {
    vpc: RequesterVpcInfo?.VpcId,
    peerVpc: AccepterVpcInfo?.VpcId,
    peerOwnerId: other(AccepterVpcInfo?.OwnerId, RequesterVpcInfo?.OwnerId),
    peerRegion: other(AccepterVpcInfo?.Region, RequesterVpcInfo?.Region),
    requesterDnsResolution: RequesterVpcInfo?.PeeringOptions?.AllowDnsResolutionFromRemoteVpc,
    accepterDnsResolution: AccepterVpcInfo?.PeeringOptions?.AllowDnsResolutionFromRemoteVpc,
    status: Status?.Code,
  }
}
