import { mendsOfIntegration } from '../api-gateway/mends'
import { defineBehaviour } from '../facts'

export const apiIntegrationBehaviour = defineBehaviour({
  kind: 'api-integration',
  facts: () => [],
  mends: mendsOfIntegration,
})
