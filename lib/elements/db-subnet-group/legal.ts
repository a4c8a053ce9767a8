import { known } from '@/lib/design/element'
import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance }) => {
  const subnets = all('subnet')
  const [vpc] = all('vpc')
  const zones = new Set(subnets.map(({ props }) => known(props.availabilityZone)))
  if (zones.size < 2) return
  add('db-subnet-group', {
    ...inside(vpc),
    props: {
      dbSubnetGroupDescription: 'Databases',
      subnets: subnets.map(({ id }) => id),
      ...(chance(3) && { dbSubnetGroupName: 'shop-data' }),
    },
  })
}
