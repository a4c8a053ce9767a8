import type { Legal } from '../legal'
import { inside } from '../legal'

/** A router of the data centre, linked to what leads to AWS. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [site] = all('on-premises-site')
  if (!site) return
  const links = [...all('customer-gateway'), ...all('direct-connect-connection')].map(({ id }) => id)
  add('on-premises-router', {
    ...inside(site),
    props: {
      firewall: pick(['open', 'rules']),
      ...(links.length > 0 && { links }),
      ...(chance(2) && { advertisedPrefixes: ['192.168.0.0/16'] }),
    },
  })
}
