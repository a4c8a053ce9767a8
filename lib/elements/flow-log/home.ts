import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

/** In the container that is logged, else beside what is logged. */
export function besideLogged(self: Element, around: Around): Id | undefined {
  const logged = around.get(known(self.props.resource) as Id | undefined)
  return logged?.kind === 'vpc' || logged?.kind === 'subnet' ? logged.id : logged?.parent
}
