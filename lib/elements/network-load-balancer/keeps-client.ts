import type { Packet } from '@/lib/net/packet'
import type { Family, Flow } from '@/lib/net/flow'
import type { ElementOf } from '../index'
import { read } from '../read'

/** A connection that a node passes on: `flow` is what its listener takes of it; `linked` when it comes by PrivateLink. */
export type Passing = {
  readonly packet: Packet
  readonly flow: Flow
  readonly crossZone: boolean
  readonly linked: boolean
}

/** Protocols of which the address of the client is always kept. */
const ALWAYS: readonly string[] = ['UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC']

/**
 * Do targets see the address of the client?
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#client-ip-preservation
 */
export function keepsClient(
  group: ElementOf<'target-group'>,
  protocol: string,
  { packet, linked }: Passing,
  family: Family,
): boolean {
  if (linked || packet.flow.family !== family) return false
  const type = read(group, 'targetType')
  if (type === 'alb' || ALWAYS.includes(protocol)) return true
  return group.props.preserveClientIp === undefined
    ? type === 'instance'
    : read(group, 'preserveClientIp') !== false
}
