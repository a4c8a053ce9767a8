import type { Legal } from '../legal'
import { inside } from '../legal'

/** A deployment of an API that has a method. */
export const legal: Legal = ({ add, all, chance }) => {
  const [api] = all('rest-api')
  const resources = [...(api ? [api] : []), ...all('rest-resource')]
  if (!api || !resources.some(({ props }) => props.methods)) return
  add('rest-deployment', {
    ...inside(api),
    name: 'deployment',
    props: { ...(chance(3) && { stageName: 'made' }), ...(chance(3) && { description: 'First' }) },
  })
}
