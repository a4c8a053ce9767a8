import type { Element, Row } from '@/lib/design/element'
import type { Around } from '../define'

/** A new listener takes port 80 of its load balancer; a gateway has no ports. */
export function freshListener(_around: Around, parent: Element | undefined) {
  if (parent?.kind === 'gateway-load-balancer') return {}
  const protocol = parent?.kind === 'network-load-balancer' ? ('TCP' as const) : ('HTTP' as const)
  return { protocol, port: 80 }
}

/** A new rule comes after all others, with room between. */
export function freshRule(rules: readonly Row[]) {
  const taken = rules.map(({ priority }) => (typeof priority === 'number' ? priority : 0))
  return { priority: Math.min(50000, Math.max(0, ...taken) + 10), paths: ['/*'] }
}
