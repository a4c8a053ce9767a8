import type { Legal } from '../legal'
import { inside } from '../legal'

/** A WebSocket API; integrations bring their own routes. */
export const legal: Legal = ({ add, all, chance }) => {
  const [region] = all('region')
  add('websocket-api', {
    ...inside(region),
    name: 'chat',
    props: {
      routeSelectionExpression: '$request.body.action',
      ...(chance(3) && { apiKeySelectionExpression: '$request.header.x-api-key' }),
      ...(chance(3) && { disableSchemaValidation: chance(2) }),
    },
  })
}
