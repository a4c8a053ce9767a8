import { defineBehaviour } from '../facts'

export const onPremisesHostBehaviour = defineBehaviour({
  kind: 'on-premises-host',
  facts: () => [],
})
