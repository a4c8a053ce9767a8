import { defineBehaviour } from '../facts'

export const onPremisesRouterBehaviour = defineBehaviour({
  kind: 'on-premises-router',
  facts: () => [],
})
