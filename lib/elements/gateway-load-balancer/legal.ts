import type { Legal } from '../legal'
import { inside } from '../legal'
import { spanOf } from '../load-balancer/legal'

export const legal: Legal = (builder) => {
  const span = spanOf(builder, 1)
  if (!span) return
  builder.add('gateway-load-balancer', {
    ...inside(span.vpc),
    props: {
      subnets: span.subnets,
      ...(builder.chance(2) && { crossZone: builder.chance(2) }),
      ...(builder.chance(3) && { name: `inspect-${builder.upTo(999)}` }),
    },
  })
}
