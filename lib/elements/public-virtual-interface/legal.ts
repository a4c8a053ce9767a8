import type { Legal } from '../legal'
import { inside } from '../legal'
import { legalInterface } from '../private-virtual-interface/legal-interface'

/** An interface to public addresses, with ranges announced or none. */
export const legal: Legal = (builder) => {
  const { add, all, chance, pick } = builder
  const common = legalInterface(builder, 201)
  if (!common) return
  add('public-virtual-interface', {
    ...inside(all('region')[0]),
    name: pick(['public one', 'dx-public']),
    props: { ...common, ...(chance(2) && { routeFilterPrefixes: ['203.0.113.0/24', '198.51.100.0/24'] }) },
  })
}
