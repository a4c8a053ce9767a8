import { defineBehaviour } from '../facts'

export const hostedZoneBehaviour = defineBehaviour({
  kind: 'hosted-zone',
  facts: () => [],
})
