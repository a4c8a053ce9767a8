import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { definitions } from '@/lib/elements'
import { createAskers } from '@/lib/elements/askers'
import { createStanding } from '@/lib/elements/standing'
import type { Asked } from '@/lib/elements/track'
import { ANYTHING, createTracked, questionsTouched } from '@/lib/elements/track'
import { askerOf, trace } from '@/lib/trace/trace'
import { createTracer } from '@/lib/trace/tracer'
import { surely } from './conditions'
import type { Complaint, Finding, Fix, Reach, Rule } from './define'

/** One rule at one element: what it found, when it was asked last. */
type Part = { readonly rule: Rule; found: readonly Finding[]; asked: readonly Asked[] }
type Cell = {
  readonly record: Element
  readonly parts: readonly Part[]
  readonly findings: readonly Finding[]
}

const NONE: readonly Finding[] = []
const NO_QUESTIONS: readonly Asked[] = []

/**
 * Checks one design after another and re-runs only what a change can affect: every rule's questions are noted
 * while it runs, and it runs again when an answer may have changed.
 * `check` gives all findings, in the order of elements and rules; unchanged ones keep their identity.
 */
export function createChecker(rules: readonly Rule[]) {
  const rulesFor = rulesByKind(rules)
  return { check: surely(() => createWhole(rulesFor)) }
}

/** The same as if every element were there whatever the conditions of its template say. */
function createWhole(rulesFor: (kind: string) => readonly Rule[]) {
  const standing = createStanding()
  const tracer = createTracer()
  const cells = new Map<Id, Cell>()
  const askers = createAskers<Id>()
  const asked = new Set<Asked>()
  const note = (question: Asked) => void asked.add(question)
  const tracked = createTracked(note)
  let last: Design | undefined
  let findings: readonly Finding[] = NONE

  const forget = (id: Id) => {
    askers.forget(id)
    cells.delete(id)
  }

  const reach: Reach = (query) => {
    if (!query.down) return tracer.trace(query, note)
    note(ANYTHING)
    return trace(last!, query)
  }

  /** Runs one rule at one element, and notes what it asks. */
  const ask = (part: Part, record: Element) => {
    asked.clear()
    const found = complain(part.rule, record, tracked.around, reach)
    part.asked = asked.size > 0 ? [...asked] : NO_QUESTIONS
    if (!sameFindings(found, part.found)) part.found = found
  }

  /** Runs rules of an element again: all when it changed, else those given. Gives whether it found something else than before. */
  const run = (record: Element, stale: ReadonlySet<Part>): boolean => {
    const earlier = cells.get(record.id)
    const parts =
      earlier?.parts ??
      rulesFor(record.kind).map((rule): Part => ({ rule, found: NONE, asked: NO_QUESTIONS }))
    const same = earlier?.record === record
    let found: Finding[] | undefined
    let questions: Set<Asked> | undefined
    for (const part of parts) {
      if (!same || stale.has(part)) ask(part, record)
      for (const one of part.found) (found ??= []).push(one)
      for (const one of part.asked) (questions ??= new Set()).add(one)
    }
    askers.note(record.id, questions)
    const told = earlier && sameMembers(found ?? NONE, earlier.findings) ? earlier.findings : (found ?? NONE)
    cells.set(record.id, { record, parts, findings: told })
    return told !== earlier?.findings
  }

  return (design: Design): readonly Finding[] => {
    if (design === last) return findings
    last = design
    const { changes, reordered, around } = standing.follow(design)
    tracked.follow(around)
    const telling = changes.filter(([before, after]) => !sameForRules(before, after))
    const altered = tracer.follow(around, standing.ids(), telling, reordered)
    const ids = new Set<Id>(reordered ? [...cells.keys(), ...standing.ids()] : [])
    const stale = new Set<Part>()
    const touch = (question: Asked) => {
      for (const id of askers.of(question))
        for (const part of cells.get(id)!.parts)
          if (part.asked.includes(question)) {
            stale.add(part)
            ids.add(id)
          }
    }
    if (reordered) for (const { parts } of cells.values()) parts.forEach((part) => stale.add(part))
    for (const [before, after] of telling) {
      ids.add((before ?? after)!.id)
      // Nobody has asked anything before the first design.
      if (!askers.none()) questionsTouched(before, after).forEach(touch)
    }
    altered.forEach(touch)
    let differs = reordered
    for (const id of ids) {
      const element = around.get(id)
      if (element && cells.get(id)?.record.kind === element.kind) differs = run(element, stale) || differs
      else {
        differs = cells.has(id) || differs
        forget(id)
        if (element) differs = run(element, stale) || differs
      }
    }
    if (differs) {
      const all = standing.ids().flatMap((id) => cells.get(id)?.findings ?? NONE)
      if (!sameMembers(all, findings)) findings = all
    }
    return findings
  }
}

const lists = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>()

/** The rules that look at a kind, in the order of the list. */
function rulesByKind(rules: readonly Rule[]): (kind: string) => readonly Rule[] {
  const known = lists.get(rules) ?? listByKind(rules)
  lists.set(rules, known)
  return (kind) => known.get(kind) ?? []
}

function listByKind(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byKind = new Map<string, Rule[]>(definitions.map(({ kind }) => [kind, []]))
  for (const rule of rules)
    for (const kind of rule.kind === '*' ? byKind.keys() : [rule.kind].flat()) byKind.get(kind)?.push(rule)
  return byKind
}

function complain(rule: Rule, element: Element, around: Around, reach: Reach): readonly Finding[] {
  let complaints: Complaint[] | undefined
  for (const one of complaintsOf(rule, element, around, reach)) (complaints ??= []).push(one)
  if (!complaints) return NONE
  const { id, title, system = '' } = rule
  const waived = element.waivers !== undefined && Object.hasOwn(element.waivers, id)
  return complaints.map(({ field, message, fix, source = rule.source, severity = rule.severity }) => ({
    rule: id,
    severity,
    title,
    system,
    source,
    element: element.id,
    ...(field !== undefined && { field }),
    message,
    fixable: fix !== undefined,
    waived,
  }))
}

const complaintsOf = (rule: Rule, element: Element, around: Around, reach: Reach): Iterable<Complaint> =>
  rule.check(element as Parameters<Rule['check']>[0], around, reach)

/**
 * The change that mends a finding, made from the design as it is now, since elements may have moved since the check.
 * Fails: undefined when the finding is gone or its rule knows no way.
 */
export function fixFor(design: Design, rules: readonly Rule[], finding: Finding): Fix | undefined {
  const around = aroundOf(design)
  const element = around.get(finding.element)
  const rule = element && rulesByKind(rules)(element.kind).find(({ id }) => id === finding.rule)
  if (!rule) return undefined
  return [...complaintsOf(rule, element, around, askerOf(design))]
    .find(({ field, message }) => field === finding.field && message === finding.message)
    ?.fix?.()
}

/** A box is only the picture: moving it re-runs nothing. */
function sameForRules(before: Element | undefined, after: Element | undefined): boolean {
  if (!before || !after) return false
  return (Object.keys({ ...before, ...after }) as (keyof Element)[]).every(
    (key) => key === 'box' || key === 'collapsed' || before[key] === after[key],
  )
}

const sameMembers = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])

const sameFindings = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  some.length === others.length && some.every((one, at) => sameFinding(one, others[at]!))

const sameFinding = (one: Finding, other: Finding): boolean =>
  (Object.keys({ ...one, ...other }) as (keyof Finding)[]).every((key) => one[key] === other[key])

/** All findings of one design, checked once: nothing is asked again, so no question is noted. */
export const check = (design: Design, rules: readonly Rule[]): readonly Finding[] =>
  surely(() => (one) => findAll(one, rules))(design)

function findAll(design: Design, rules: readonly Rule[]): readonly Finding[] {
  const rulesFor = rulesByKind(rules)
  const around = aroundOf(design)
  const reach = askerOf(design)
  const findings: Finding[] = []
  for (const element of Object.values(design.elements))
    for (const rule of rulesFor(element.kind)) findings.push(...complain(rule, element, around, reach))
  return findings
}
