import type { Row } from '@/lib/design/element'

/** A new entry allows everything inbound, at the next free hundred. */
export function freshEntry(entries: readonly Row[]) {
  const highest = Math.max(
    0,
    ...entries.filter((entry) => entry.egress !== true).map((entry) => Number(entry.ruleNumber) || 0),
  )
  const ruleNumber = Math.min(32766, (Math.floor(highest / 100) + 1) * 100)
  return {
    egress: false,
    ruleNumber,
    ruleAction: 'allow' as const,
    protocol: '-1' as const,
    cidr: '0.0.0.0/0',
  }
}
