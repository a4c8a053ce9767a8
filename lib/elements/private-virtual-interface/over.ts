import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'

export const INTERFACE_KINDS = [
  'private-virtual-interface',
  'public-virtual-interface',
  'transit-virtual-interface',
] as const

/** A virtual interface that leads into VPCs. */
export type PrivateInterface = ElementOf<'private-virtual-interface'> | ElementOf<'transit-virtual-interface'>
export type AnyInterface = PrivateInterface | ElementOf<'public-virtual-interface'>

/** A virtual interface of any sort by the fields that all of them have, which are those of a public one. */
export const common = (vif: AnyInterface) => vif as Element as ElementOf<'public-virtual-interface'>

/** The connection or LAG that an interface runs over; of a bundled connection its LAG. */
export function portOf(vif: AnyInterface, around: Around): Element | undefined {
  const port = around.get(read(common(vif), 'connection'))
  const lag = isKind(port, 'direct-connect-connection') ? around.get(read(port, 'lag')) : undefined
  return lag ?? port
}

/** The interfaces that run over a connection, or over a LAG and the connections in it. */
export const interfacesOver = (port: Element, around: Around): readonly AnyInterface[] =>
  [port, ...ofKind(around.referrers(port.id), 'direct-connect-connection')].flatMap(({ id }) =>
    around.referrers(id).filter(isInterface),
  )

const isInterface = (element: Element): element is AnyInterface =>
  INTERFACE_KINDS.some((kind) => kind === element.kind)
