import type { Element } from '@/lib/design/element'
import type { Builder } from '../legal'

/** Subnets of a VPC in zones of their own, IPv4 only: what a load balancer can span; none where they do not reach. */
export function spanOf(
  builder: Builder,
  least: number,
): { vpc: Element; subnets: readonly string[] } | undefined {
  const [vpc] = builder.all('vpc')
  const zones = new Map<string, string>()
  for (const { id, parent, props } of builder.all('subnet'))
    if (
      parent === vpc?.id &&
      typeof props.availabilityZone === 'string' &&
      !zones.has(props.availabilityZone)
    )
      zones.set(props.availabilityZone, id)
  return vpc && zones.size >= least ? { vpc, subnets: [...zones.values()] } : undefined
}
