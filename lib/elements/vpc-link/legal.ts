import type { Legal } from '../legal'
import { inside } from '../legal'

/** A link into one subnet of each zone. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  const zones = new Map(
    all('subnet').map((subnet) => [JSON.stringify(subnet.props.availabilityZone), subnet.id]),
  )
  const groups = all('security-group')
  if (!vpc || zones.size === 0) return
  add('vpc-link', {
    ...inside(vpc),
    name: 'link',
    props: {
      subnets: [...zones.values()],
      ...(groups[0] && chance(2) && { securityGroups: [groups[0].id] }),
    },
  })
}
