import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'

/** Was the group associated with this VPC, beside its own? True also where nobody knows with which. */
export const isUsedIn = (group: ElementOf<'security-group'>, vpc: Element): boolean =>
  rowsOf(group, 'vpcAssociations')?.some((row) => row.vpc === vpc.id || row.vpc === undefined) ?? true
