import type { TransitGateway } from '@aws-sdk/client-ec2'

/** A transit gateway as AWS answers it. Its default route tables say of themselves that they are. */
export const readTransitGateway = ({ Description, Options = {} }: TransitGateway) => ({
  description: Description || undefined,
  amazonSideAsn: Options.AmazonSideAsn,
  defaultRouteTableAssociation: Options.DefaultRouteTableAssociation,
  defaultRouteTablePropagation: Options.DefaultRouteTablePropagation,
  autoAcceptSharedAttachments: Options.AutoAcceptSharedAttachments,
  dnsSupport: Options.DnsSupport,
  vpnEcmpSupport: Options.VpnEcmpSupport,
  securityGroupReferencingSupport: Options.SecurityGroupReferencingSupport,
  multicastSupport: Options.MulticastSupport,
  transitGatewayCidrBlocks: Options.TransitGatewayCidrBlocks?.length
    ? Options.TransitGatewayCidrBlocks
    : undefined,
})
