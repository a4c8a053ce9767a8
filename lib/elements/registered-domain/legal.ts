import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance }) => {
  const [zone] = all('hosted-zone')
  add('registered-domain', {
    ...inside(all('account')[0]),
    props: {
      domainName: 'shop.example',
      ...(zone && chance(2) && { hostedZone: zone.id }),
      ...(chance(2) && { nameServers: ['ns-1.example.net', 'ns-2.example.net'], autoRenew: chance(2) }),
    },
  })
}
