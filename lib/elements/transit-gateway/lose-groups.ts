import type { Code, Id, Packet } from '@/lib/net/fact'

/** The packet without the security groups of its source; what lost them first is remembered. */
export const loseGroups = (packet: Packet, lost: Id, code: Code = 'SG_REFERENCES_NOT_PRESERVED'): Packet =>
  'lost' in packet.groups ? packet : { ...packet, groups: { lost, code } }
