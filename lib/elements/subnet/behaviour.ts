import { defineBehaviour } from '../facts'

export const subnetBehaviour = defineBehaviour({
  kind: 'subnet',
  facts: () => [],
})
