import type { Legal } from '../legal'
import { inside } from '../legal'
import { spanOf } from '../load-balancer/legal'

export const legal: Legal = (builder) => {
  const { add, all, chance, pick, some, upTo } = builder
  const span = spanOf(builder, 2)
  if (!span) return
  const groups = some(all('security-group')).map(({ id }) => id)
  const balancer = add('application-load-balancer', {
    ...inside(span.vpc),
    props: {
      subnets: span.subnets,
      ...(chance(2) && { scheme: pick(['internal', 'internet-facing']) }),
      ...(groups.length > 0 && { securityGroups: groups.slice(0, 5) }),
      ...(chance(3) && { name: `web-${upTo(999)}` }),
      ...(chance(2) && { idleTimeout: 1 + upTo(3999), http2: chance(2) }),
      ...(chance(3) && { dropInvalidHeaders: true, desyncMitigation: pick(['monitor', 'strictest']) }),
      ...(chance(4) && { deletionProtection: chance(2) }),
    },
  })
  const name = 'shop.example.org'
  const alias = { name, type: 'A', alias: balancer.id, evaluateTargetHealth: chance(2) }
  if (chance(2)) add('hosted-zone', { ...inside(all('region')[0]), props: { name, records: [alias] } })
}
