import { defineBehaviour } from '../facts'

export const vpcPeeringBehaviour = defineBehaviour({
  kind: 'vpc-peering',
  facts: () => [],
})
