import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { mentioned } from '../verbatim'

type Table = ElementOf<'route-table'>

/** The main table of a VPC as drawn. */
export const mainTableOf = (vpc: Element, around: Around): Table | undefined =>
  ofKind(around.children(vpc.id), 'route-table').find((table) => read(table, 'main') === true)

/**
 * The table that routes what leaves a subnet: its own, or the main table of its VPC; 'local' is a main table that
 * is not drawn and holds only the local route.
 * Fails: undefined when the table is not known.
 */
export function tableOf(subnet: ElementOf<'subnet'>, around: Around): Table | 'local' | undefined {
  if (subnet.props.routeTable === undefined) {
    const vpc = around.get(subnet.parent)
    if (vpc?.kind !== 'vpc' || mentioned(around, subnet, 'AWS::EC2::SubnetRouteTableAssociation'))
      return undefined
    // A VPC that was read has a main table; when none came, the reader was not let see it.
    return mainTableOf(vpc, around) ?? (vpc.awsId === undefined ? 'local' : undefined)
  }
  const table = around.get(read(subnet, 'routeTable'))
  return isKind(table, 'route-table') ? table : undefined
}
