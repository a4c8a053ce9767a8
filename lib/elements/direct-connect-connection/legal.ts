import type { Legal } from '../legal'
import { inside } from '../legal'

/** A dedicated connection, alone or in a LAG of the same speed. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [lag] = all('direct-connect-lag')
  const bundled = lag !== undefined && chance(2)
  add('direct-connect-connection', {
    ...inside(all('region')[0]),
    name: pick(['Line one', 'dx-connection-2', 'Backup line']),
    props: {
      location: 'EqDC2',
      bandwidth: bundled ? String(lag.props.bandwidth) : pick(['1Gbps', '10Gbps', '100Gbps']),
      ...(chance(3) && { providerName: 'Example Carrier' }),
      ...(chance(4) && { requestMacSec: false }),
      ...(bundled && { lag: lag.id }),
    },
  })
}
