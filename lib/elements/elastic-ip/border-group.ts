import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { ancestor } from '../ancestor'
import { read } from '../read'
import { borderGroupOf } from '../subnet/border-group'

/** The border groups of an address and of the subnet that it is used in, where both are known and differ. */
export function strangeGroups(
  address: ElementOf<'elastic-ip'>,
  subnet: ElementOf<'subnet'>,
  around: Around,
): { readonly has: string; readonly wants: string } | undefined {
  const region = ancestor(around, address, 'region')
  const home = isKind(region, 'region') ? read(region, 'code') : undefined
  const unset = address.props.networkBorderGroup === undefined
  const has = unset ? home : read(address, 'networkBorderGroup')
  const wants = borderGroupOf(read(subnet, 'availabilityZone') ?? '')
  if (has === undefined || wants === undefined || has === wants) return undefined
  // A zone of another Region is told as such.
  return unset && !wants.startsWith(`${has}-`) ? undefined : { has, wants }
}
