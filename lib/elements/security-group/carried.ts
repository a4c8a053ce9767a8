import type { Id, Interface } from '@/lib/net/end'
import { known } from '@/lib/design/element'
import type { Around } from '../define'
import { isKind } from '../index'
import { isOpen } from '../read'
import { defaultGroupOf } from '../vpc/default-group'

/**
 * The groups that something in a VPC carries, from the value of its field: the default group of the VPC where none is
 * given. `unsure` says why they are not all known.
 */
export function carriedGroups(
  given: unknown,
  { name, vpc, around }: { readonly name: string; readonly vpc: Id; readonly around: Around },
): Pick<Interface, 'groups' | 'unsure'> {
  const unsure = `The security groups of ${name} are not all known.`
  const ids = known(given)
  if (isOpen(given) || (ids !== undefined && !Array.isArray(ids))) return { groups: [], unsure }
  const network = around.get(vpc)
  if (ids === undefined || ids.length === 0)
    return { groups: isKind(network, 'vpc') ? [defaultGroupOf(network, around)] : [] }
  const groups = ids.flatMap((id: unknown) => {
    const group = around.get(known(id) as Id | undefined)
    return group?.kind === 'security-group' ? [group.id] : []
  })
  return groups.length === ids.length ? { groups } : { groups, unsure }
}
