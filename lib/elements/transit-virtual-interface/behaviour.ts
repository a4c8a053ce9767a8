import { defineBehaviour } from '../facts'

export const transitVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'transit-virtual-interface',
  facts: () => [],
})
