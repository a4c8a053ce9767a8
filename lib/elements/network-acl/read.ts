import type { NetworkAcl } from '@aws-sdk/client-ec2'

/** The number of the closing deny that every list has and nobody can change. */
const CLOSING = 32767

/** The entries as AWS answers them, without the closing deny. */
export function readEntries(acl: NetworkAcl) {
  return (acl.Entries ?? [])
    .filter((entry) => (entry.RuleNumber ?? 0) < CLOSING)
    .map((entry) => ({
      egress: entry.Egress ?? false,
      ruleNumber: entry.RuleNumber,
      ruleAction: entry.RuleAction,
      protocol: entry.Protocol,
      cidr: entry.CidrBlock ?? entry.Ipv6CidrBlock,
      fromPort: entry.PortRange?.From ?? entry.IcmpTypeCode?.Type,
      toPort: entry.PortRange?.To ?? entry.IcmpTypeCode?.Code,
    }))
}

/** AWS keeps a subnet's list on the list; a design keeps it on the subnet. The default list is left implied. */
export function aclAssociations(acl: NetworkAcl) {
  if (acl.IsDefault) return {}
  return Object.fromEntries(
    (acl.Associations ?? []).flatMap((association) =>
      association.SubnetId ? [[association.SubnetId, { networkAcl: acl.NetworkAclId }] as const] : [],
    ),
  )
}
