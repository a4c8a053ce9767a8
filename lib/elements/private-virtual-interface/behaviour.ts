import { defineBehaviour } from '../facts'
import { read } from '../read'
import { interfaceDoors } from './doors'
import { mendsOfInterface } from './mends'

export const privateVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'private-virtual-interface',
  fails: 'line',
  facts: (self, around) =>
    interfaceDoors(self, around.get(read(self, 'gateway')), read(self, 'mtu') ?? 1500, around),
  mends: mendsOfInterface,
})
