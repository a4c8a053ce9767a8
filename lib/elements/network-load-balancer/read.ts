import type { LoadBalancer } from '@aws-sdk/client-elastic-load-balancing-v2'

/** A row for each zone, with the fixed addresses that AWS answers there. */
export const readMappings = (item: LoadBalancer) =>
  (item.AvailabilityZones ?? []).map(
    ({ SubnetId, LoadBalancerAddresses: addresses = [], SourceNatIpv6Prefixes }) => ({
      subnet: SubnetId,
      allocation: addresses.find((one) => one.AllocationId)?.AllocationId,
      privateIPv4Address: addresses.find((one) => one.PrivateIPv4Address)?.PrivateIPv4Address,
      ipv6Address: addresses.find((one) => one.IPv6Address)?.IPv6Address,
      sourceNatIpv6Prefix: SourceNatIpv6Prefixes?.[0],
    }),
  )
