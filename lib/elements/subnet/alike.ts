import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { toneOfSubnet } from './tone'

/** The subnets of its VPC that are public or private as it is, itself among them. */
export const subnetsLike = (subnet: ElementOf<'subnet'>, around: Around): readonly ElementOf<'subnet'>[] =>
  ofKind(around.children(subnet.parent), 'subnet').filter(
    (one) => toneOfSubnet(one, around) === toneOfSubnet(subnet, around),
  )
