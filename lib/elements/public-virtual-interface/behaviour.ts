import { defineBehaviour } from '../facts'

export const publicVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'public-virtual-interface',
  facts: () => [],
})
