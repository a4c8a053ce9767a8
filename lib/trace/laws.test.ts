import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Design, Element, Id, Row } from '@/lib/design/element'
import { applyPatch, setProps } from '@/lib/design/patch'
import { renameReferences } from '@/lib/elements/reference'
import type { Family, Flow } from '@/lib/net/flow'
import { exceptAll, formatFlow, PRIVATE, readAddresses, replyTo, TCP } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Trace } from './answer'
import { traceWithFixes } from './fix'
import { cellOf, matrixOf } from './matrix'
import { openOf } from './cell'
import type { Openings } from './opening'
import { withoutOpenings } from './opening'
import type { Place, Query } from './query'
import { randomEntry, randomQuestion, randomRule } from './random-network'
import { trace } from './trace'

/** Others are tried with SEED=… RUNS=…; a failure tells its own. */
const SEED = Number(process.env.SEED ?? 2026)
const RUNS = Number(process.env.RUNS ?? 100)

function hold<T extends readonly unknown[]>(given: fc.Arbitrary<T>, law: (...given: T) => void, runs = RUNS) {
  fc.assert(
    fc.property(given, (values) => law(...values)),
    { seed: SEED, numRuns: runs },
  )
}

const passes = ({ verdict }: Trace) => verdict.startsWith('REACHABLE')
const lost = (before: readonly Flow[], after: readonly Flow[]) => exceptAll(before, after).map(formatFlow)

const withElement = (design: Design, element: Element): Design => ({
  elements: { ...design.elements, [element.id]: element },
})
const withRow = (design: Design, id: Id, field: string, row: Row): Design => {
  const element = design.elements[id]!
  const rows = (element.props[field] ?? []) as readonly Row[]
  return applyPatch(design, setProps(element, { [field]: [...rows, row] }))
}

test('what is offered as a fix was tried: its blocker is gone, and the verdict is as said', () => {
  let offered = 0
  hold(randomQuestion, (design, query) => {
    for (const { fixes, code, element, phase, leg } of traceWithFixes(design, query).blockers)
      for (const fix of fixes) {
        offered++
        const after = trace(applyPatch(design, fix.patch), query)
        expect(after.verdict, fix.label).toBe(fix.verdict)
        const same = after.blockers.filter(
          (one) => one.code === code && one.element === element && one.phase === phase && one.leg === leg,
        )
        expect(same, fix.label).toEqual([])
      }
  })
  expect(offered).toBeGreaterThan(RUNS / 4)
})

const groupsIn = (design: Design) =>
  Object.values(design.elements).filter((element) => element.kind === 'security-group')
const listsIn = (design: Design) =>
  Object.values(design.elements).filter((element) => element.kind === 'network-acl')

test('one more rule that allows takes nothing away', () => {
  hold(
    fc.tuple(randomQuestion, randomRule('v0'), randomEntry, fc.nat(), fc.boolean()),
    ([design, query], rule, entry, at, egress) => {
      const before = trace(design, query).passed
      const groups = groupsIn(design)
      const group = groups[at % groups.length]!
      // Without outbound rules a group lets everything out, and the first one ends that.
      const field = egress && group.props.securityGroupEgress ? 'securityGroupEgress' : 'securityGroupIngress'
      expect(lost(before, trace(withRow(design, group.id, field, rule), query).passed)).toEqual([])
      const lists = listsIn(design)
      if (lists.length === 0) return
      const last = { ...entry, ruleNumber: 32766, ruleAction: 'allow' }
      const more = withRow(design, lists[at % lists.length]!.id, 'entries', last)
      expect(lost(before, trace(more, query).passed)).toEqual([])
    },
  )
})

/** Every row that allows something, and the design without it. */
function withoutEach(design: Design): readonly Design[] {
  const fields = ['securityGroupIngress', 'securityGroupEgress', 'entries']
  return [...groupsIn(design), ...listsIn(design)].flatMap((element) =>
    fields.flatMap((field) => {
      const rows = (element.props[field] ?? []) as readonly Row[]
      if (field === 'securityGroupEgress' && rows.length < 2) return []
      return rows
        .filter((row) => row.ruleAction !== 'deny')
        .map((row) =>
          applyPatch(design, setProps(element, { [field]: rows.filter((other) => other !== row) })),
        )
    }),
  )
}

test('one rule less that allows opens nothing', () => {
  hold(fc.tuple(randomQuestion, fc.nat()), ([design, query], at) => {
    const fewer = withoutEach(design)
    if (fewer.length === 0) return
    const before = trace(design, query).passed
    expect(lost(trace(fewer[at % fewer.length]!, query).passed, before)).toEqual([])
  })
})

/** All groups let everything pass: what is left are routes and lists, which a reply has to pass by itself. */
function withoutGroups(design: Design): Design {
  const all = ['0.0.0.0/0', '::/0'].map((cidr) => ({ ipProtocol: '-1', cidr }))
  return groupsIn(design).reduce(
    (on, group) => applyPatch(on, setProps(group, { securityGroupIngress: all, securityGroupEgress: all })),
    design,
  )
}

test('what answers a connection would pass as packets of their own, were there no groups', () => {
  let walked = 0
  const law = (design: Design, { from, to }: Query) => {
    if (!('element' in from && 'element' in to)) return
    const tcp = { protocols: [[TCP, TCP]] } as const
    const { passed, hops } = trace(design, { from, to, ...tcp })
    // What is translated, or let out by a gateway that lets nothing in, comes back by its session.
    const own = passed.filter(({ destinations }) => holdsAll(PRIVATE, destinations))
    const sides = ({ sources, destinations }: Flow) => [sources, destinations].join(' ')
    const asIs = own.map(sides)
    if (hops.some(({ flow, phase }) => flow && phase === 'forward' && !asIs.includes(sides(flow)))) return
    for (const asked of own) {
      walked++
      const { family, sourcePorts, ports } = replyTo(asked)
      const back = trace(withoutGroups(design), { from: to, to: from, ...tcp, family, sourcePorts, ports })
      expect(lost([replyTo(asked)], back.passed), back.blockers[0]?.because).toEqual([])
    }
  }
  hold(randomQuestion, law, RUNS * 4)
  expect(walked).toBeGreaterThan(RUNS / 8)
})

/** What is asked, as a cell of the matrix tells it. */
function openIn(cells: Openings, family: Family): boolean {
  const asked = { family, protocols: [[TCP, TCP]], ports: [[443, 443]] } as const
  return withoutOpenings([asked], cells).length === 0
}

test('a question has the answer that its cell of the matrix has', () => {
  hold(
    fc.tuple(randomQuestion, fc.constantFrom<Family>(4, 4, 6)),
    ([design, { from, to }], family) => {
      if (!('element' in from && 'element' in to)) return
      const matrix = last(matrixOf(design, { by: 'interface' }))
      const at = (id: Id) => matrix.rows.findIndex((row) => row.element === id)
      const cell = cellOf(matrix, at(from.element), at(to.element))
      const { verdict } = trace(design, { from, to, family, protocols: [[TCP, TCP]], ports: [[443, 443]] })
      const found = openIn(openOf(cell), family)
        ? 'passes'
        : openIn(cell.unknown, family)
          ? 'UNKNOWN'
          : 'NOT_REACHABLE'
      expect(found).toBe(verdict.startsWith('REACHABLE') ? 'passes' : verdict)
    },
    RUNS / 2,
  )
})

function last<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What must not depend on names and order. */
const gist = ({ verdict, codes, passed }: Trace) => [
  verdict,
  [...codes].sort(),
  passed.map(formatFlow).sort(),
]

test('names and ids decide nothing', () => {
  hold(fc.tuple(randomQuestion, fc.nat()), ([design, query], salt) => {
    const ids = Object.keys(design.elements)
    const renamed = new Map(ids.map((id, at) => [id, `z${(at * 7919 + salt) % 1_000_003}-${at}`]))
    const rename = (id: Id) => renamed.get(id) ?? id
    const elements = Object.values(design.elements).map((element): Element => {
      const { parent } = element
      return {
        ...renameReferences(element, rename),
        id: rename(element.id),
        name: 'x',
        ...(parent !== undefined && { parent: rename(parent) }),
      }
    })
    const place = (one: Place): Place => ('element' in one ? { element: rename(one.element) } : one)
    const other: Query = { ...query, from: place(query.from), to: place(query.to) }
    const moved = { elements: Object.fromEntries(elements.map((element) => [element.id, element])) }
    expect(gist(trace(moved, other))).toEqual(gist(trace(design, query)))
  })
})

test('the order of elements in the file decides nothing', () => {
  hold(
    fc.tuple(randomQuestion, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))),
    ([design, query], order) => {
      const shuffled = Object.entries(design.elements)
        .map((entry) => [order.next().value as number, entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry)
      expect(gist(trace({ elements: Object.fromEntries(shuffled) }, query))).toEqual(
        gist(trace(design, query)),
      )
    },
  )
})

const OPEN = { expression: { Ref: 'Nobody' } }

/** Values that decide something, and what they might turn out to be. */
const UNKNOWN: readonly (readonly [kind: string, rows: string, field: string, values: readonly unknown[]])[] =
  [
    ['security-group', 'securityGroupIngress', 'cidr', ['0.0.0.0/0', '10.0.1.0/24', '192.0.2.1/32', '::/0']],
    ['security-group', 'securityGroupEgress', 'cidr', ['0.0.0.0/0', '10.0.2.0/24', '192.0.2.1/32', '::/0']],
    ['security-group', 'securityGroupIngress', 'group', ['v0-g0', 'v0-g1', 'v0-g2', 'v1-g0']],
    ['security-group', 'securityGroupIngress', 'ipProtocol', ['tcp', 'udp']],
    ['network-acl', 'entries', 'cidr', ['0.0.0.0/0', '10.0.0.0/8', '192.0.2.1/32', '::/0']],
    ['network-acl', 'entries', 'ruleAction', ['allow', 'deny']],
    ['network-acl', 'entries', 'egress', [true, false]],
    ['network-acl', 'entries', 'ruleNumber', [1, 101, 102, 200]],
    // A destination is taken to be a block of another network; that of a gateway to the internet, to be public.
    ['route-table', 'routes', 'destination', ['10.0.0.0/16', '10.1.0.0/16', '10.1.1.0/24', '192.168.0.0/16']],
  ]

const isInside = (design: Design, { parent }: Element, value: unknown) =>
  readAddresses(String(value))!.addresses.every((one) =>
    holdsAll(readAddresses(String(design.elements[parent!]!.props.cidrBlock))!.addresses, [one]),
  )

const places = (design: Design) =>
  UNKNOWN.flatMap(([kind, field, member, values]) =>
    Object.values(design.elements)
      .filter((element) => element.kind === kind)
      .flatMap((element) => {
        const rows = (element.props[field] ?? []) as readonly Row[]
        return rows.flatMap((row, at) =>
          row[member] === undefined || /-(igw|out)$/.test(String(row.target))
            ? []
            : [
                {
                  values: values.filter(
                    (value) => kind !== 'route-table' || !isInside(design, element, value),
                  ),
                  put: (value: unknown) =>
                    withElement(design, {
                      ...element,
                      props: {
                        ...element.props,
                        [field]: rows.map((one, index) => (index === at ? { ...one, [member]: value } : one)),
                      },
                    }),
                },
              ],
        )
      }),
  )

test('what is said while a value is missing holds for whatever it turns out to be', () => {
  let sure = 0
  hold(
    fc.tuple(randomQuestion, fc.nat()),
    ([design, query], at) => {
      const all = places(design)
      const place = all[at % all.length]
      if (!place) return
      const { verdict } = trace(place.put(OPEN), query)
      if (verdict === 'UNKNOWN') return
      sure++
      for (const value of place.values)
        expect([value, passes(trace(place.put(value), query))]).toEqual([value, verdict !== 'NOT_REACHABLE'])
    },
    RUNS * 2,
  )
  expect(sure).toBeGreaterThan(RUNS / 2)
})
