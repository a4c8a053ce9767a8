import type { Code, Id } from '@/lib/net/end'
import type { Packet } from '@/lib/net/packet'

/** The packet without the security groups of its source; what lost them first is remembered. */
export const loseGroups = (packet: Packet, lost: Id, code: Code = 'SG_REFERENCES_NOT_PRESERVED'): Packet =>
  'lost' in packet.groups ? packet : { ...packet, groups: { lost, code } }
