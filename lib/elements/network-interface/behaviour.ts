import { defineBehaviour } from '../facts'

export const networkInterfaceBehaviour = defineBehaviour({
  kind: 'network-interface',
  facts: () => [],
})
