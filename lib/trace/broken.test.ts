import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WITHOUT_CORPUS } from '@/lib/cloudformation/corpus-files'
import { legalDesign } from '@/lib/cloudformation/legal-design'
import type { Design, Element, Id } from '@/lib/design/element'
import { definitionOf, definitions } from '@/lib/elements'
import { dice } from '@/lib/elements/legal'
import { samplesOf } from '@/lib/elements/sample-of'
import { dumpDesigns, freshDesigns, templateDesigns } from '@/lib/rules/corpus-designs'
import { readyDesigns } from '@/lib/samples/ready'
import { traceWithFixes } from './fix'
import type { Query } from './query'
import { randomNetwork } from './random-network'
import { ask } from './scenarios/board'
import { trace } from './trace'

const SEED = Number(process.env.SEED ?? 2026)
const RUNS = Number(process.env.RUNS ?? 30)

const VERDICTS = ['REACHABLE', 'REACHABLE_WITH_WARNINGS', 'NOT_REACHABLE', 'UNKNOWN']
const OUTSIDE = [
  'internet',
  '203.0.113.7',
  '10.0.1.10',
  'www.example.com',
  'https://www.example.com/a?b',
  '2001:db8::1',
  'nowhere',
  '999.1.1.1',
]
const TRAFFIC = ['tcp 443', '', 'udp 53', 'icmp']

/** Some questions about a design, about elements and about places outside it. */
function questionsIn(design: Design, seed: number, count: number): readonly Query[] {
  const throwDie = dice(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(throwDie() * from.length)]!
  const ids = Object.keys(design.elements)
  const place = () => (ids.length > 0 && throwDie() < 0.8 ? pick(ids) : pick(OUTSIDE))
  return Array.from({ length: count }, () => {
    const [from, to] = [place(), place()]
    const asked = ask('internet', 'internet', pick(TRAFFIC))
    return { ...asked, from: placed(design, from), to: placed(design, to) }
  })
}

const placed = (design: Design, text: string) =>
  design.elements[text] ? { element: text } : ask(text, text).from

function answers(design: Design, seed: number, count = 6) {
  for (const query of questionsIn(design, seed, count)) {
    const { verdict, blockers } = trace(design, query)
    expect(VERDICTS).toContain(verdict)
    // Whoever is told that it does not pass is told why.
    if (verdict === 'NOT_REACHABLE' || verdict === 'UNKNOWN')
      expect(blockers, JSON.stringify(query)).not.toEqual([])
    for (const { because } of blockers) expect(because.trim()).toMatch(/\.$/)
  }
}

const JUNK: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  1e9,
  true,
  [],
  [null],
  ['x', 7],
  {},
  [{}],
  [{ cidr: 'x', target: 7, group: null, destination: '10.0.0.0/99' }],
  { expression: { Ref: 'A' } },
  { expression: { Ref: 'A' }, value: 'x' },
  [{ expression: { Ref: 'A' } }],
  '10.0.0.0/8',
  '::/0',
  '10.0.0.300',
]

/** The same design with some values that make no sense, some references to what is gone, and some parents missing. */
const broken = (given: fc.Arbitrary<Design>) =>
  fc
    .tuple(
      given,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(JUNK.length - 1)), { minLength: 1, maxLength: 8 }),
      fc.nat(20),
    )
    .map(([design, hits, gone]): Design => {
      const elements: Record<Id, Element> = { ...design.elements }
      const ids = Object.keys(elements)
      for (const [at, which, junk] of hits) {
        const element = elements[ids[at % ids.length]!]!
        const fields = Object.keys(definitionOf(element.kind)?.fields ?? {})
        const field = fields[which % Math.max(1, fields.length)]
        if (field === undefined) continue
        elements[element.id] = { ...element, props: { ...element.props, [field]: JUNK[junk] as never } }
      }
      if (gone < ids.length) delete elements[ids[gone]!]
      return { elements }
    })

const hold = (given: fc.Arbitrary<Design>, law: (design: Design, seed: number) => void, runs = RUNS) =>
  fc.assert(fc.property(given, fc.nat(), law), { seed: SEED, numRuns: runs })

describe('a question is answered, whatever the design', () => {
  test('networks with values that make no sense', () => hold(broken(randomNetwork), answers, RUNS * 2))
  test('designs of every kind', () => hold(legalDesign, answers))
  test('designs of every kind with values that make no sense', () => hold(broken(legalDesign), answers))

  test('with fixes, too', () =>
    hold(broken(randomNetwork), (design, seed) => {
      for (const query of questionsIn(design, seed, 2))
        expect(VERDICTS).toContain(traceWithFixes(design, query).verdict)
    }))

  test('circles: elements inside themselves, and each inside the other', () => {
    const vpc: Element = { id: 'a', kind: 'vpc', name: 'a', parent: 'b', props: { cidrBlock: '10.0.0.0/16' } }
    const subnet: Element = {
      id: 'b',
      kind: 'subnet',
      name: 'b',
      parent: 'a',
      props: { cidrBlock: '10.0.0.0/24' },
    }
    answers({ elements: { a: vpc, b: subnet } }, 1)
    answers({ elements: { a: { ...vpc, parent: 'a' } } }, 1)
  })

  test('each kind alone, with a sample of every value', () => {
    for (const { kind, fields } of definitions)
      answers({ elements: { self: { id: 'self', kind, name: 'self', props: samplesOf(fields) } } }, 7, 3)
  })

  test.each([...freshDesigns(), ...readyDesigns.map(({ name, design }) => [name, design] as const)])(
    '%s',
    (_, design) => answers(design, 11, 8),
  )
})

describe.skipIf(WITHOUT_CORPUS !== '')(`designs that we did not write${WITHOUT_CORPUS}`, () => {
  test('templates', () => templateDesigns().forEach(([, design], at) => answers(design, at, 20)))
  test('accounts', async () => (await dumpDesigns()).forEach(([, design], at) => answers(design, at, 40)))
})
