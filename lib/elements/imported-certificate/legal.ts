import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick }) => {
  add('imported-certificate', {
    ...inside(all('region')[0]),
    props: {
      domainName: 'lb.corp.example',
      trust: pick(['public', 'private', 'self-signed']),
      ...(chance(2) && { issuer: 'Example Root CA', notAfter: '2028-01-31' }),
      ...(chance(3) && { subjectAlternativeNames: ['*.corp.example'] }),
    },
  })
}
