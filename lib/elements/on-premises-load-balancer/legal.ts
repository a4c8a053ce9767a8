import type { Legal } from '../legal'
import { inside } from '../legal'

/** A load balancer of the data centre, before its hosts. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [site] = all('on-premises-site')
  if (!site) return
  const hosts = all('on-premises-host').map(({ id }) => id)
  add('on-premises-load-balancer', {
    ...inside(site),
    props: {
      address: '192.168.1.5',
      protocol: pick(['HTTPS', 'TCP']),
      port: 443,
      ...(hosts.length > 0 && chance(2) && { hosts }),
    },
  })
}
