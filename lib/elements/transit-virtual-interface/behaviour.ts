import { defineBehaviour } from '../facts'
import { interfaceDoors } from '../private-virtual-interface/doors'
import { mendsOfInterface } from '../private-virtual-interface/mends'
import { read } from '../read'

export const transitVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'transit-virtual-interface',
  fails: 'line',
  facts: (self, around) =>
    interfaceDoors(self, around.get(read(self, 'directConnectGateway')), read(self, 'mtu') ?? 1500, around),
  mends: mendsOfInterface,
})
