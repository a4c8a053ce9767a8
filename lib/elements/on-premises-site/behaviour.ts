import { defineBehaviour } from '../facts'

export const onPremisesSiteBehaviour = defineBehaviour({
  kind: 'on-premises-site',
  facts: () => [],
})
