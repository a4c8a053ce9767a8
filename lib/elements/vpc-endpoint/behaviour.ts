import { defineBehaviour } from '../facts'

export const vpcEndpointBehaviour = defineBehaviour({
  kind: 'vpc-endpoint',
  facts: () => [],
})
