import type { Element, Id } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { contains, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'

const sibling =
  (kind: string, flag: string) =>
  (self: Element, around: Around): Id | undefined =>
    self.parent === undefined
      ? undefined
      : around
          .children(self.parent)
          .find((element) => element.kind === kind && known(element.props[flag]) === true)?.id

/** The main table, which a subnet without its own follows; a template cannot replace it, only associate it. */
export const mainRouteTable = sibling('route-table', 'main')

/** The default list, likewise. */
export const defaultNetworkAcl = sibling('network-acl', 'isDefault')

/** A subnet in a secondary or IPv6 block can only be made once the VPC has that block. */
export function outsidePrimaryRange(self: Element, around: Around): readonly Element[] {
  const vpc = around.get(self.parent)
  if (!vpc || !hasFurtherBlocks(vpc)) return []
  const primary = prefix(vpc.props.cidrBlock)
  const own = prefix(self.props.cidrBlock)
  const inside = primary !== undefined && own !== undefined && contains(primary, own)
  return inside && self.props.ipv6CidrBlock === undefined ? [] : [vpc]
}

const hasFurtherBlocks = ({ props }: Element) =>
  known(props.cidrBlocks) !== undefined || known(props.amazonProvidedIpv6CidrBlock) === true

const prefix = (value: unknown) => parsePrefix(String(known(value) ?? ''))
