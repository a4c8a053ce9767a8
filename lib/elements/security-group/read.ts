import type { IpPermission } from '@aws-sdk/client-ec2'

/** AWS groups rules by protocol and ports; a design has one row for each source or destination. */
export function readPermissions(permissions: readonly IpPermission[] | undefined) {
  return (permissions ?? []).flatMap((permission) => {
    const rule = {
      ipProtocol: permission.IpProtocol,
      fromPort: permission.FromPort,
      toPort: permission.ToPort,
    }
    return [
      ...(permission.IpRanges ?? []).map((range) => ({
        ...rule,
        cidr: range.CidrIp,
        description: range.Description,
      })),
      ...(permission.Ipv6Ranges ?? []).map((range) => ({
        ...rule,
        cidr: range.CidrIpv6,
        description: range.Description,
      })),
      ...(permission.UserIdGroupPairs ?? []).map((pair) => ({
        ...rule,
        group: pair.GroupId,
        description: pair.Description,
        peeringStatus: pair.PeeringStatus,
      })),
      ...(permission.PrefixListIds ?? []).map((list) => ({
        ...rule,
        prefixList: list.PrefixListId,
        description: list.Description,
      })),
    ]
  })
}
