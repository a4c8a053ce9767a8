import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

/** An instance that starts with interfaces stands in the subnet of the first. */
export function besideFirstInterface(self: Element, around: Around): Id | undefined {
  const rows = known(self.props.networkInterfaces)
  const [first] = Array.isArray(rows) ? (rows as readonly Readonly<Record<string, unknown>>[]) : []
  const subnet = known(first?.subnet) as Id | undefined
  return subnet ?? around.get(known(first?.networkInterface) as Id | undefined)?.parent
}
