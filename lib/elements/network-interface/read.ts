import type { NetworkInterface } from '@aws-sdk/client-ec2'

const OWN = new Set<string>(['interface', 'efa', 'efa-only', 'branch', 'trunk'])

/**
 * Is it part of something that is drawn itself? AWS makes interfaces for NAT gateways, load balancers, endpoints,
 * attachments and functions; the first interface of an instance is the instance.
 */
export function isMadeByAws(face: NetworkInterface): boolean {
  const { Attachment, InterfaceType, RequesterManaged } = face
  const first = Attachment?.InstanceId !== undefined && (Attachment.DeviceIndex ?? 0) === 0
  return RequesterManaged === true || first || !OWN.has(InterfaceType ?? 'interface')
}

/** An interface as AWS answers it. */
export function readNetworkInterface(face: NetworkInterface) {
  const { Attachment, Groups, InterfaceType, Ipv6Addresses, PrivateIpAddresses } = face
  const several = PrivateIpAddresses && PrivateIpAddresses.length > 1
  return {
    description: face.Description || undefined,
    securityGroups: Groups?.length ? Groups.flatMap(({ GroupId }) => GroupId ?? []) : undefined,
    privateIpAddress: several ? undefined : face.PrivateIpAddress,
    privateIpAddresses: several
      ? PrivateIpAddresses.map(({ PrivateIpAddress, Primary }) => ({
          privateIpAddress: PrivateIpAddress,
          primary: Primary ?? false,
        }))
      : undefined,
    ipv6Addresses: Ipv6Addresses?.length
      ? Ipv6Addresses.map(({ Ipv6Address }) => ({ ipv6Address: Ipv6Address }))
      : undefined,
    sourceDestCheck: face.SourceDestCheck,
    interfaceType: InterfaceType === 'interface' ? undefined : InterfaceType,
    attachments: Attachment?.InstanceId
      ? [
          {
            instance: Attachment.InstanceId,
            deviceIndex: String(Attachment.DeviceIndex),
            deleteOnTermination: Attachment.DeleteOnTermination,
          },
        ]
      : undefined,
  }
}

/** Elastic IPs of an interface that is drawn. AWS names its instance too, but the interface is nearer. */
export function addressesOn(face: NetworkInterface) {
  if (isMadeByAws(face)) return {}
  const addresses = face.PrivateIpAddresses ?? []
  // Some answers name it for the interface only, where it is the one of its first address.
  const said = addresses.some(({ Association }) => Association)
  return Object.fromEntries(
    (said ? addresses : [{ ...face, Primary: true }]).flatMap(
      ({ Association, Primary, PrivateIpAddress }) => {
        if (Association?.AllocationId === undefined) return []
        const association = {
          networkInterface: face.NetworkInterfaceId,
          ...(Primary !== true && { privateIpAddress: PrivateIpAddress }),
        }
        return [[Association.AllocationId, { instance: undefined, associations: [association] }] as const]
      },
    ),
  )
}
