import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read } from '../read'

type Spanning = ElementOf<'lambda-function'> | ElementOf<'ecs-service'> | ElementOf<'db-subnet-group'>

/**
 * The drawn subnets that an element lists.
 * Fails: undefined when one of them is not known.
 */
export function listedSubnets(self: Spanning, around: Around): readonly ElementOf<'subnet'>[] | undefined {
  if (isOpen(self.props.subnets)) return undefined
  const found = (read(self as ElementOf<'db-subnet-group'>, 'subnets') ?? []).map((id) =>
    isOpen(id) ? undefined : around.get(id),
  )
  return found.every((one) => isKind(one, 'subnet')) ? found : undefined
}
