import type { Legal } from '../legal'
import { inside } from '../legal'

/** A router by its address. */
export const legal: Legal = ({ add, all, chance }) => {
  add('customer-gateway', {
    ...inside(all('region')[0]),
    props: {
      ipAddress: '203.0.113.7',
      ...(chance(2) && { bgpAsn: chance(2) ? 65010 : 4200000001 }),
      ...(chance(3) && { deviceName: 'edge-1' }),
    },
  })
}
