import { defineBehaviour } from '../facts'

export const routeTableBehaviour = defineBehaviour({
  kind: 'route-table',
  facts: () => [],
})
