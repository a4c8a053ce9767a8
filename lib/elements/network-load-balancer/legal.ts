import type { Legal } from '../legal'
import { inside } from '../legal'
import { spanOf } from '../load-balancer/legal'

export const legal: Legal = (builder) => {
  const { add, chance, pick, upTo } = builder
  const span = spanOf(builder, 1)
  if (!span) return
  const fixed = chance(3) ? add('elastic-ip', { ...inside(span.vpc), props: {} }) : undefined
  const subnets = fixed ? span.subnets.slice(0, 1) : span.subnets
  add('network-load-balancer', {
    ...inside(span.vpc),
    props: {
      scheme: fixed ? 'internet-facing' : pick(['internal', 'internet-facing']),
      subnetMappings: subnets.map((subnet) => ({ subnet, ...(fixed && { allocation: fixed.id }) })),
      ...(chance(2) && { crossZone: chance(2) }),
      ...(chance(3) && { name: `edge-${upTo(999)}` }),
      ...(chance(4) && { clientRouting: 'availability_zone_affinity' }),
    },
  })
}
