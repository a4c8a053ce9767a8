import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, nextFree, parsePrefix } from '@/lib/net/prefix'
import { ancestor } from '../ancestor'
import type { Around } from '../define'

/** A new subnet takes the next free block of its VPC, and the zone (a, b or c) with the fewest subnets. */
export function freshSubnet(around: Around, parent: Element | undefined) {
  const subnets = parent ? around.children(parent.id).filter((element) => element.kind === 'subnet') : []
  const range = block(parent)
  const taken = subnets.flatMap((subnet) => block(subnet) ?? [])
  const free =
    range && nextFree(range, Math.max(range.length, Math.min(28, Math.max(24, range.length + 4))), taken)
  const code = known(ancestor(around, parent, 'region')?.props.code)
  const zones = ['a', 'b', 'c'].map((letter) => `${String(code ?? 'eu-west-1')}${letter}`)
  const count = (zone: string) =>
    subnets.filter((subnet) => known(subnet.props.availabilityZone) === zone).length
  const availabilityZone = zones.reduce((best, zone) => (count(zone) < count(best) ? zone : best))
  return { ...(free && { cidrBlock: formatPrefix(free) }), availabilityZone }
}

function block(element: Element | undefined): Prefix | undefined {
  const text = known(element?.props.cidrBlock)
  return typeof text === 'string' ? parsePrefix(text) : undefined
}
