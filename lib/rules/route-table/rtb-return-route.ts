import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { tableOf } from '@/lib/elements/subnet/table'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, overlaps } from '@/lib/net/prefix'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { blockOf } from '../ranges'
import { routesOf, subnetsOf, vpcOf } from '../routes'
import { joined } from './joined-example'

type Table = ElementOf<'route-table'>
type Subnet = ElementOf<'subnet'>
type Vpc = ElementOf<'vpc'>

/** A route there, the subnets that it leads to, and their tables. */
type There = { readonly by: Element; readonly far: Vpc; readonly goals: readonly Subnet[] }

export const rtbReturnRoute = defineRule({
  id: 'rtb-return-route',
  severity: 'warning',
  title: 'What a route reaches has a route back',
  why: 'Both ends of a connection need a route to the other: one alone lets requests out over a peering or a transit gateway, and loses the answers.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
  kind: 'route-table',
  *check(table, around, reach) {
    const vpc = vpcOf(around, table)
    const routes = routesOf(table, around)?.filter(({ target }) => target && JOINS.has(target.kind)) ?? []
    if (!vpc || routes.length === 0) return
    const [start] = subnetsOf(table, around)
    if (!start) return
    for (const { at, destination, target } of routes)
      for (const there of destination && target ? farEnds(target, vpc, destination, around) : []) {
        const tables = tablesOf(there.goals, around)
        if (!tables || tables.some(([one]) => leadsBack(one, there.by, vpc, around))) continue
        if (!tables.every(([one, goal]) => losesAnswers(start, goal, one, reach))) continue
        const [back] = tables[0]!
        yield {
          field: `routes.${at}.target`,
          message: `${table.name} leads ${formatPrefix(destination!)} to ${there.by.name}, but ${back.name} of ${there.far.name} has no route back to ${vpc.name}, so the answers are lost. Add it there.`,
          fix: () => (tables.length === 1 ? addBack(back, there.by, vpc) : undefined),
        }
      }
  },
  examples: {
    good: [{ says: 'Both sides know the way.', design: () => joined('10.0.0.0/16') }],
    bad: [{ says: 'The far side leads elsewhere.', design: () => joined('10.9.0.0/16') }],
  },
})

const JOINS: ReadonlySet<string> = new Set(['vpc-peering', 'transit-gateway'])

/** The VPCs that a next hop leads to, with the subnets of each that a route is for. One that has no route to the hop at all is told where the hop is. */
function farEnds(by: Element, vpc: Vpc, destination: Prefix, around: Around): readonly There[] {
  const ids = isKind(by, 'vpc-peering')
    ? [read(by, 'vpc'), read(by, 'peerVpc')]
    : ofKind(around.referrers(by.id), 'transit-gateway-attachment').map((one) => one.parent)
  const users = around.referrers(by.id).filter(({ kind }) => kind === 'route-table')
  return [...new Set(ids)].flatMap((id) => {
    const far = around.get(id)
    if (!isKind(far, 'vpc') || far === vpc || !users.some((one) => one.parent === far.id)) return []
    const goals = ofKind(around.children(far.id), 'subnet').filter((subnet) => {
      const block = blockOf(subnet)
      return block?.family === destination.family && overlaps(block, destination)
    })
    return goals.length > 0 ? [{ by, far, goals }] : []
  })
}

/** The tables of some subnets, each with one of them. Fails: undefined when one is not drawn or not known. */
function tablesOf(
  subnets: readonly Subnet[],
  around: Around,
): readonly (readonly [Table, Subnet])[] | undefined {
  const found = new Map<Table, Subnet>()
  for (const subnet of subnets) {
    const table = tableOf(subnet, around)
    if (table === undefined || table === 'local') return undefined
    found.set(table, subnet)
  }
  return [...found]
}

/** A first look, so that the tracer is asked only where something seems to be wrong. */
const leadsBack = (table: Table, by: Element, vpc: Vpc, around: Around): boolean =>
  routesOf(table, around)?.some(
    ({ destination, target }) =>
      target === by &&
      (!destination ||
        blocksOf(vpc).some(
          ({ block }) => block.family === destination.family && overlaps(block, destination),
        )),
  ) ?? true

function losesAnswers(start: Subnet, goal: Subnet, back: Table, reach: Reach): boolean {
  const { verdict, blockers } = reach({
    from: { element: start.id },
    to: { element: goal.id },
    protocols: [[6, 6]],
    ports: [[443, 443]],
    family: 4,
  })
  return (
    verdict === 'NOT_REACHABLE' &&
    blockers.length > 0 &&
    blockers.every(
      ({ code, phase, element }) =>
        phase === 'return' && code === 'NO_ROUTE_TO_DESTINATION' && element === back.id,
    )
  )
}

function addBack(table: Table, by: Element, vpc: Vpc) {
  const [block, ...more] = blocksOf(vpc).filter((held) => held.block.family === 4)
  if (!block || more.length > 0) return undefined
  const destination = formatPrefix(block.block)
  const routes = [...rawRows(rowsOf(table, 'routes') ?? []), { destination, target: by.id }]
  return { label: `Route ${destination} of ${table.name} to ${by.name}`, patch: setProps(table, { routes }) }
}
