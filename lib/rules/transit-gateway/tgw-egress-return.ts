import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { associationOf } from '@/lib/elements/transit-gateway-route-table/attached'
import { effectiveRoutes } from '@/lib/elements/transit-gateway-route-table/effective-routes'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix } from '@/lib/net/prefix'
import type { Blocker, Trace } from '@/lib/trace/answer'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { isDefault, routesFor } from '../routes'
import { forgetful } from './egress-example'

type Attachment = ElementOf<'transit-gateway-attachment'>

export const tgwEgressReturn = defineRule({
  id: 'tgw-egress-return',
  severity: 'warning',
  title: 'Central egress knows the way out and the way back',
  why: 'What a spoke sends to the internet through the NAT gateway of another VPC needs a default route in the table of the transit gateway, and a route back to the spoke in the table of the NAT gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-nat-igw.html',
  kind: 'transit-gateway',
  *check(gateway, around, reach) {
    const links = ofKind(around.referrers(gateway.id), 'transit-gateway-attachment')
    const [egress, ...more] = links.filter((one) => hasNat(around.get(one.parent), around))
    if (!egress || more.length > 0) return
    const seemsFine = firstLook(gateway, egress, around)
    const told = new Set<Element>()
    for (const link of links) {
      const vpc = around.get(link.parent)
      const subnet = link !== egress && isKind(vpc, 'vpc') && senderIn(vpc, gateway, around)
      if (!subnet || seemsFine(link, vpc)) continue
      const trace = reach({
        from: { element: subnet.id },
        to: { internet: true },
        protocols: [[6, 6]],
        ports: [[443, 443]],
        family: 4,
      })
      const blocker = trace.blockers.find((one) => isNoWayOut(one) || isNoWayBack(one))
      const where = around.get(blocker?.element)
      if (trace.verdict !== 'NOT_REACHABLE' || !blocker || blocker.unknown || !where) continue
      const out = isNoWayOut(blocker)
      if (out && told.has(where)) continue
      told.add(where)
      yield {
        message: out
          ? `${gateway.name} gets 0.0.0.0/0 from ${subnet.name}, but ${where.name} has no way on. Add a static route 0.0.0.0/0 to ${egress.name}.`
          : `${gateway.name} brings what ${subnet.name} asks of the internet to ${egress.name}, but the answers get lost at ${where.name}. Route ${blocksText(vpc)} back to ${gateway.name}.`,
        fix: () => (out ? wayOut(where, egress) : wayBack(trace, vpc, gateway, around)),
      }
    }
  },
  examples: {
    good: [{ says: 'Ways out and back are there.', design: () => forgetful() }],
    bad: [
      {
        says: 'The public subnet has no route back to orders.',
        design: () => forgetful('back'),
      },
      {
        says: 'The table of the transit gateway has no default route.',
        design: () => forgetful('out'),
      },
    ],
  },
})

const isNoWayOut = ({ code, phase }: Blocker): boolean =>
  phase === 'forward' && code === 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT'

/** The table of the NAT gateway has no route for private addresses, or sends them to the internet gateway. */
const isNoWayBack = ({ code, phase }: Blocker): boolean =>
  phase === 'return' &&
  [
    'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    'NO_ROUTE_TO_DESTINATION',
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
  ].includes(code)

const hasNat = (vpc: Element | undefined, around: Around): boolean =>
  vpc !== undefined &&
  around
    .children(vpc.id)
    .some(
      ({ id, kind }) => kind === 'subnet' && around.children(id).some((one) => one.kind === 'nat-gateway'),
    )

/** A subnet of a VPC that sends everything else to the gateway. */
const senderIn = (vpc: Element, gateway: Element, around: Around) =>
  ofKind(around.children(vpc.id), 'subnet').find((one) =>
    routesFor(one, around)?.some((route) => isDefault(route) && route.target === gateway),
  )

/** Saves the tracer the many spokes for which routes out and back stand in all tables on the way. */
function firstLook(gateway: Element, egress: Attachment, around: Around) {
  const known = new Map<string, readonly Prefix[]>()
  const prefixesFor = (link: Attachment): readonly Prefix[] => {
    const table = associationOf(link, gateway, around)
    if (!table || table === 'unknown') return []
    const hit = known.get(table.id) ?? effectiveRoutes(table, around).map(({ prefix }) => prefix)
    known.set(table.id, hit)
    return hit
  }
  const back = ofKind(around.children(egress.parent), 'subnet')
    .filter(({ id }) => around.children(id).some(({ kind }) => kind === 'nat-gateway'))
    .map((subnet) => (routesFor(subnet, around) ?? []).filter(({ target }) => target === gateway))
  return (link: Attachment, vpc: ElementOf<'vpc'>): boolean =>
    prefixesFor(link).some(({ family, length }) => family === 4 && length === 0) &&
    blocksOf(vpc).every(
      ({ block }) =>
        block.family !== 4 ||
        (prefixesFor(egress).some((prefix) => contains(prefix, block)) &&
          back.every((routes) =>
            routes.some(({ destination }) => destination && contains(destination, block)),
          )),
    )
}

const blocksText = (vpc: ElementOf<'vpc'>): string =>
  blocksOf(vpc)
    .flatMap(({ block }) => (block.family === 4 ? [formatPrefix(block)] : []))
    .join(', ')

function wayOut(table: Element, egress: Element): Fix | undefined {
  if (!isKind(table, 'transit-gateway-route-table')) return undefined
  const row = { destination: '0.0.0.0/0', attachment: egress.id }
  return {
    label: `Route 0.0.0.0/0 of ${table.name} to ${egress.name}`,
    patch: setProps(table, { routes: [...rawRows(rowsOf(table, 'routes') ?? []), row] }),
  }
}

/** Routes back in the table of the subnet of the NAT gateway that the packets went out by. */
function wayBack(
  { hops, blockers }: Trace,
  vpc: ElementOf<'vpc'>,
  gateway: Element,
  around: Around,
): Fix | undefined {
  const nat = hops.map(({ element }) => around.get(element)).find((one) => one?.kind === 'nat-gateway')
  const subnet = around.get(nat?.parent)
  const table = isKind(subnet, 'subnet') ? tableOf(subnet, around) : undefined
  if (!table || table === 'local' || blockers.some(({ code }) => code.startsWith('TGW_'))) return undefined
  const routes = blocksOf(vpc).flatMap(({ block }) =>
    block.family === 4 ? [{ destination: formatPrefix(block), target: gateway.id }] : [],
  )
  return {
    label: `Route ${blocksText(vpc)} of ${table.name} to ${gateway.name}`,
    patch: setProps(table, { routes: [...rawRows(rowsOf(table, 'routes') ?? []), ...routes] }),
  }
}
