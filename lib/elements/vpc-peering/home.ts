import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

/** A peering stands beside its requester: in the same Region. */
export const regionOfVpc = (self: Element, around: Around): Id | undefined =>
  around.get(known(self.props.vpc) as Id | undefined)?.parent
