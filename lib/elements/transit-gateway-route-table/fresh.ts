import type { Row } from '@/lib/design/element'

/** A new static route is the default route, or the IPv6 one where the table has a default route already. */
export function freshRoute(routes: readonly Row[]): { destination?: string } {
  const taken = new Set(routes.map((route) => route.destination))
  const destination = ['0.0.0.0/0', '::/0'].find((candidate) => !taken.has(candidate))
  return destination ? { destination } : {}
}
