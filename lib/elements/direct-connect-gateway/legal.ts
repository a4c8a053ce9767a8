import type { Legal } from '../legal'
import { inside } from '../legal'

/** A gateway that is drawn in the Region whose template makes it. Its number is none that transit gateways have. */
export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  const given = all('transit-gateway').length > 0 || chance(2)
  add('direct-connect-gateway', {
    ...inside(all('region')[0]),
    name: pick(['world', 'dx-gateway-1']),
    props: { ...(given && { amazonSideAsn: String(4210000000 + upTo(1000)) }) },
  })
}
