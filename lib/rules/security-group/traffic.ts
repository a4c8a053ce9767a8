import type { ElementOf } from '@/lib/elements'
import type { PortRange } from '@/lib/net/port'
import { ALL_PORTS, protocolNumber } from '@/lib/net/port'
import { rowsOf } from '@/lib/elements/read'

export const SIDES = ['securityGroupIngress', 'securityGroupEgress'] as const
export type Side = (typeof SIDES)[number]
export const wordOf = (side: Side) => (side === 'securityGroupIngress' ? 'inbound rule' : 'outbound rule')

/** The rules of one side of a group. Fails: undefined when the list is not known. */
export const rulesOf = (group: ElementOf<'security-group'>, side: Side) => rowsOf(group, side)
export type GroupRule = NonNullable<ReturnType<typeof rulesOf>>[number]

/** The TCP ports that a rule admits; undefined when it admits none, or nobody knows. */
export function tcpPorts({ ipProtocol, fromPort, toPort }: GroupRule): PortRange | undefined {
  const protocol = ipProtocol === undefined ? undefined : protocolNumber(ipProtocol)
  if (protocol === '-1') return ALL_PORTS
  return protocol === '6' && fromPort !== undefined && toPort !== undefined
    ? { from: fromPort, to: toPort }
    : undefined
}
