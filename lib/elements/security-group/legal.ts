import type { Legal } from '../legal'
import { inside } from '../legal'

/** A group that a second VPC may use too. */
export const legal: Legal = ({ add, all, chance }) => {
  const [group] = all('security-group')
  const [vpc] = all('vpc')
  if (!group || !vpc || !chance(2)) return
  const place = inside(all('region').find(({ id }) => id === vpc.parent))
  const second = add('vpc', { ...place, props: { cidrBlock: '172.21.0.0/16' } })
  Object.assign(group.props, { vpcAssociations: [{ vpc: second.id }] })
}
