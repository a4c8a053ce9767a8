import type { Element, Id } from '@/lib/design/element'
import { within } from '../ancestor'
import type { Around } from '../define'

/** The transit gateway that is meant where a new element needs one: the only one of the Region, else none. */
export function onlyGateway(around: Around, parent: Element | undefined): Id | undefined {
  const region = within(around, parent, 'region')?.id
  const [only, ...more] = around
    .all('transit-gateway')
    .filter((gateway) => within(around, gateway, 'region')?.id === region)
  return more.length === 0 ? only?.id : undefined
}
