import type { Element } from '@/lib/design/element'
import { holds, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { zoneOf } from '../subnet/standing'
import type { Target } from './registered'

/** A target and the zones that it may be in: one, unless it comes and goes by itself. None stands for outside the VPC. */
export type Zoned = { readonly target: Target; readonly zones: readonly string[] }

/**
 * Targets with their zones.
 * Fails: undefined when that of one of them is not known.
 */
export function zonesOfTargets(
  targets: readonly Target[],
  vpc: Element | undefined,
  around: Around,
): readonly Zoned[] | undefined {
  const found = targets.map((target) => ({ target, zones: zonesOf(target, vpc, around) }))
  return found.every((one): one is Zoned => one.zones !== undefined) ? found : undefined
}

function zonesOf(target: Target, vpc: Element | undefined, around: Around): readonly string[] | undefined {
  if (target.at === 'interface') return zonesOfElement(around.get(target.element), around)
  if (target.at !== 'address') return undefined
  return target.anywhere ? [] : zonesOfSubnets([subnetAround(target.called, vpc, around)?.id], around)
}

function zonesOfElement(element: Element | undefined, around: Around): readonly string[] | undefined {
  if (isKind(element, 'instance')) return zonesOfSubnets([element.parent], around)
  if (isKind(element, 'auto-scaling-group') || isKind(element, 'ecs-service'))
    return zonesOfSubnets(read(element as ElementOf<'auto-scaling-group'>, 'subnets') ?? [undefined], around)
  return undefined
}

function zonesOfSubnets(ids: readonly unknown[], around: Around): readonly string[] | undefined {
  const zones = ids.map((id) => {
    const subnet = typeof id === 'string' ? around.get(id) : undefined
    return isKind(subnet, 'subnet') ? zoneOf(subnet) : undefined
  })
  return zones.every((zone) => zone !== undefined) ? [...new Set(zones)] : undefined
}

const subnetAround = (
  address: string,
  vpc: Element | undefined,
  around: Around,
): ElementOf<'subnet'> | undefined =>
  ofKind(around.children(vpc?.id), 'subnet').find((subnet) =>
    (['cidrBlock', 'ipv6CidrBlock'] as const).some((name) => {
      const block = parsePrefix(read(subnet, name) ?? '')
      return block !== undefined && holds(block, address)
    }),
  )
