import type { Legal } from '../legal'
import { inside } from '../legal'

/** A gateway that is drawn in the Region whose template makes it. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  add('direct-connect-gateway', {
    ...inside(all('region')[0]),
    name: pick(['world', 'dx-gateway-1']),
    props: { ...(chance(2) && { amazonSideAsn: String(64512 + upTo(1000)) }) },
  })
}
