import { defineBehaviour } from '../facts'

export const privateVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'private-virtual-interface',
  facts: () => [],
})
