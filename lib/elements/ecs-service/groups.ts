import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { rowsOf } from '../read'

type Service = ElementOf<'ecs-service'>

/** The target groups that a service registers its tasks in, each with the place that says so. */
export const groupsOfService = (
  self: Service,
  around: Around,
): readonly { readonly field: string; readonly group: ElementOf<'target-group'> }[] =>
  (rowsOf(self, 'loadBalancers') ?? []).flatMap(({ at, targetGroup }) => {
    const group = around.get(targetGroup)
    return isKind(group, 'target-group') ? [{ field: `loadBalancers.${at}.targetGroup`, group }] : []
  })
