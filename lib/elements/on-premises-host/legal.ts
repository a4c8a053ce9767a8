import type { Legal } from '../legal'
import { inside } from '../legal'

/** A host of the data centre. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [site] = all('on-premises-site')
  if (!site) return
  add('on-premises-host', {
    ...inside(site),
    props: {
      address: '192.168.1.10',
      ...(chance(2) && { services: [{ protocol: pick(['HTTPS', 'TCP']), port: 8443 }] }),
    },
  })
}
