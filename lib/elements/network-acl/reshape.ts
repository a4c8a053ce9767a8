import type { Reshape } from '../define'

const ICMP = new Set(['1', '58', 'icmp', 'icmpv6'])

/** CloudFormation takes the protocol as a number, ports as PortRange, and ICMP type and code as Icmp. */
export const reshapeEntry: Reshape = {
  out: ({ FromPort, ToPort, ...properties }) => ({
    ...properties,
    ...(typeof properties.Protocol === 'string' &&
      /^-?\d+$/.test(properties.Protocol) && { Protocol: Number(properties.Protocol) }),
    ...(FromPort !== undefined || ToPort !== undefined
      ? ICMP.has(String(properties.Protocol))
        ? { Icmp: { Type: FromPort, Code: ToPort } }
        : { PortRange: { From: FromPort, To: ToPort } }
      : {}),
  }),
  in: ({ PortRange, Icmp, ...properties }) => {
    const ports = PortRange as { From?: unknown; To?: unknown } | undefined
    const icmp = Icmp as { Type?: unknown; Code?: unknown } | undefined
    const from = ports?.From ?? icmp?.Type
    const to = ports?.To ?? icmp?.Code
    return {
      ...properties,
      ...(typeof properties.Protocol === 'number' && { Protocol: String(properties.Protocol) }),
      ...(from !== undefined && { FromPort: from }),
      ...(to !== undefined && { ToPort: to }),
    }
  },
}
