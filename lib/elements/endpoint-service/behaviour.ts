import { defineBehaviour } from '../facts'

export const endpointServiceBehaviour = defineBehaviour({
  kind: 'endpoint-service',
  facts: () => [],
})
