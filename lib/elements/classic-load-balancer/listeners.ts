import type { ElementOf } from '../index'
import { rowsOf } from '../read'

/** The listeners of a Classic Load Balancer. AWS takes protocols in any case; here they are upper case. */
export const listenersOf = (self: ElementOf<'classic-load-balancer'>) =>
  rowsOf(self, 'listeners')?.map((listener) => ({
    ...listener,
    protocol: listener.protocol?.toUpperCase(),
    instanceProtocol: listener.instanceProtocol?.toUpperCase(),
  }))
