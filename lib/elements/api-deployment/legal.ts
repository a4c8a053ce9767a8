import type { Legal } from '../legal'
import { inside } from '../legal'

/** A deployment of a WebSocket API that has a route. */
export const legal: Legal = ({ add, all, chance }) => {
  const api = all('websocket-api').find(({ props }) => props.routes)
  if (!api) return
  add('api-deployment', { ...inside(api), props: chance(2) ? { description: 'First' } : {} })
}
