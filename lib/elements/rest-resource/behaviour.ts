import { mendsOfMethods } from '../api-gateway/mends'
import { defineBehaviour } from '../facts'

export const restResourceBehaviour = defineBehaviour({
  kind: 'rest-resource',
  facts: () => [],
  mends: mendsOfMethods,
})
