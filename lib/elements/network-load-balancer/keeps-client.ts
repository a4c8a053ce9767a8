import type { Family } from '@/lib/net/flow'
import type { ElementOf } from '../index'
import { read } from '../read'
import type { Passing } from './forward'

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
