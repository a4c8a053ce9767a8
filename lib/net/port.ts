/** A range of ports or of ICMP types, both ends inclusive. */
export type PortRange = { readonly from: number; readonly to: number }

export const ALL_PORTS: PortRange = { from: 0, to: 65535 }

/** Ports from which clients of all common systems open connections. Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports */
export const EPHEMERAL_PORTS: PortRange = { from: 1024, to: 65535 }

/** Does outer hold all of inner? */
export function coversPorts(outer: PortRange, inner: PortRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** Do two ranges share a port? */
export function sharesPort(a: PortRange, b: PortRange): boolean {
  return a.from <= b.to && b.from <= a.to
}

const NUMBER_OF = new Map([
  ['tcp', '6'],
  ['udp', '17'],
  ['icmp', '1'],
  ['icmpv6', '58'],
  ['all', '-1'],
])

/**
 * A protocol by its IANA number as text; -1 is every protocol.
 * AWS takes names in security groups and numbers in network ACLs; both come out alike.
 */
export function protocolNumber(protocol: string): string {
  return NUMBER_OF.get(protocol.toLowerCase()) ?? protocol
}
