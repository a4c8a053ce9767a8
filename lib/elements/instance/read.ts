import type { Instance } from '@aws-sdk/client-ec2'

/** IPv6 addresses of the first interface; those of the others stand at the interfaces themselves. */
export function addressesOf({ NetworkInterfaces }: Instance) {
  const first = NetworkInterfaces?.find((face) => (face.Attachment?.DeviceIndex ?? 0) === 0)
  const addresses = (first?.Ipv6Addresses ?? []).map(({ Ipv6Address }) => ({ ipv6Address: Ipv6Address }))
  return addresses.length > 0 ? addresses : undefined
}
