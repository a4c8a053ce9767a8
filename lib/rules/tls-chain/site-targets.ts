import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { contains, parsePrefix } from '@/lib/net/prefix'
import type { Trace } from '@/lib/trace/answer'
import type { Reach } from '../define'

type Group = ElementOf<'target-group'>

/** A target in a data centre, and what is drawn there at its address. */
export type SiteTarget = {
  readonly at: number
  readonly address: string
  readonly port: number
  readonly element: Element | undefined
}

/** The targets of a group that lie in the ranges of a site. */
export function siteTargetsOf(group: Group, around: Around): readonly SiteTarget[] {
  if (read(group, 'targetType') !== 'ip') return []
  const sites = ofKind(around.all('on-premises-site'), 'on-premises-site')
  if (sites.length === 0) return []
  return (rowsOf(group, 'targets') ?? []).flatMap(({ at, address, port = read(group, 'port') }) => {
    const block = parsePrefix(`${address ?? ''}/32`)
    const site = sites.find((one) => block && holds(read(one, 'ranges'), block))
    if (!site || address === undefined || port === undefined) return []
    const element = around.children(site.id).find(({ props }) => props.address === address)
    return [{ at, address, port, element }]
  })
}

const holds = (ranges: readonly string[] | undefined, block: NonNullable<ReturnType<typeof parsePrefix>>) =>
  ranges?.some((range) => {
    const outer = parsePrefix(String(range))
    return outer !== undefined && outer.family === block.family && contains(outer, block)
  }) ?? false

/** A listener that forwards to a group, and its load balancer. */
export function listenerTo(group: Group, around: Around) {
  for (const listener of ofKind(around.referrers(group.id), 'listener')) {
    const balancer = around.get(listener.parent)
    if (isKind(balancer, 'application-load-balancer') || isKind(balancer, 'network-load-balancer'))
      return { listener, balancer }
  }
  return undefined
}

/** A connection to a listener, which shows how its load balancer speaks to the targets behind. */
export function throughListener(group: Group, around: Around, reach: Reach): Trace | undefined {
  const found = listenerTo(group, around)
  const port = found && read(found.listener, 'port')
  const subnet =
    found && isKind(found.balancer, 'application-load-balancer')
      ? read(found.balancer, 'subnets')?.[0]
      : found && rowsOf(found.balancer as ElementOf<'network-load-balancer'>, 'subnetMappings')?.[0]?.subnet
  if (!found || port === undefined || !around.get(subnet)) return undefined
  return reach({
    from: { element: subnet! },
    to: { element: found.balancer.id },
    protocols: [[6, 6]],
    ports: [[port, port]],
    family: 4,
  })
}
