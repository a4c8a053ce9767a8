import { defineBehaviour } from '../facts'

export const vpcBehaviour = defineBehaviour({
  kind: 'vpc',
  facts: () => [],
})
