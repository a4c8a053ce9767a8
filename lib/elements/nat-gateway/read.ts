import type { NatGateway, NatGatewayAddress } from '@aws-sdk/client-ec2'

/** A NAT gateway as AWS answers it. A regional one has addresses in each zone instead of one and further ones. */
export function readNatGateway(item: NatGateway) {
  const { AvailabilityMode, ConnectivityType } = item
  const addresses = item.NatGatewayAddresses ?? []
  if (AvailabilityMode === 'regional')
    return {
      availabilityMode: AvailabilityMode,
      connectivityType: ConnectivityType,
      // Addresses that AWS allocates and takes away by itself are not ours to write.
      availabilityZoneAddresses: item.AutoScalingIps === 'enabled' ? undefined : byZone(addresses),
    }
  const primary = addresses.find(({ IsPrimary }) => IsPrimary) ?? addresses[0]
  const further = addresses.filter((address) => address !== primary)
  const allocations = further.flatMap(({ AllocationId }) => AllocationId ?? [])
  const privates = further.flatMap(({ AllocationId, PrivateIp }) => (AllocationId ? [] : (PrivateIp ?? [])))
  return {
    connectivityType: ConnectivityType,
    allocation: primary?.AllocationId,
    secondaryAllocations: allocations.length > 0 ? allocations : undefined,
    privateIpAddress: primary?.PrivateIp,
    secondaryPrivateIpAddresses: privates.length > 0 ? privates : undefined,
  }
}

function byZone(addresses: readonly NatGatewayAddress[]) {
  const zones = new Map<string, string[]>()
  for (const { AvailabilityZone: zone, AllocationId: id } of addresses)
    if (zone !== undefined && id !== undefined) zones.set(zone, [...(zones.get(zone) ?? []), id])
  return [...zones].map(([availabilityZone, allocations]) => ({ availabilityZone, allocations }))
}
