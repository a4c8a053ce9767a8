import { defineBehaviour } from '../facts'

export const vpcLinkBehaviour = defineBehaviour({
  kind: 'vpc-link',
  facts: () => [],
})
