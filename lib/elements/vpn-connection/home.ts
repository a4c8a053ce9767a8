import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestor } from '../ancestor'
import type { Around } from '../define'

/** A connection stands in the Region of its ends. */
export function beside(self: Element, around: Around): Id | undefined {
  const ends = [self.props.customerGateway, self.props.gateway]
  return ends
    .map((end) => ancestor(around, around.get(known(end) as Id | undefined), 'region')?.id)
    .find((region) => region !== undefined)
}
