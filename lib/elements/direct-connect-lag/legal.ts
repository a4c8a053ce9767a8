import type { Legal } from '../legal'
import { inside } from '../legal'

/** A group of ports of one speed. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  add('direct-connect-lag', {
    ...inside(all('region')[0]),
    name: pick(['Both lines', 'dx-lag-1']),
    props: {
      location: 'EqDC2',
      bandwidth: pick(['1Gbps', '10Gbps', '100Gbps']),
      ...(chance(2) && { minimumLinks: upTo(2) }),
      ...(chance(4) && { providerName: 'Example Carrier' }),
      ...(chance(4) && { requestMacSec: false }),
    },
  })
}
