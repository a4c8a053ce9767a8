import type { Design, Element, Id } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { definitionOf } from '@/lib/elements'
import { trace } from '@/lib/trace/trace'
import type { Complaint, Finding, Fix, Reach, Rule } from './define'
import { createStanding } from './standing'
import type { Asked } from './track'
import { ANYTHING, questionsTouched, track } from './track'

/** What one rule found, and whether it asked for more than the element itself. */
type Part = { readonly found: readonly Finding[]; readonly askedMore: boolean }
type Cell = {
  readonly record: Element
  readonly asked: ReadonlySet<Asked>
  readonly parts: readonly Part[]
  readonly findings: readonly Finding[]
}

const NONE: readonly Finding[] = []

/**
 * Checks one design after another and re-runs only what a change can affect: every rule's questions are noted
 * while it runs, and it runs again when an answer may have changed.
 * `check` gives all findings, in the order of elements and rules; unchanged ones keep their identity.
 */
export function createChecker(rules: readonly Rule[]) {
  const rulesFor = rulesByKind(rules)
  const standing = createStanding()
  const cells = new Map<Id, Cell>()
  const askers = new Map<Asked, Set<Id>>()
  let last: Design | undefined
  let findings: readonly Finding[] = NONE

  const forget = (id: Id) => {
    for (const question of cells.get(id)?.asked ?? []) {
      const set = askers.get(question)
      set?.delete(id)
      if (set?.size === 0) askers.delete(question)
    }
    cells.delete(id)
  }

  /** Runs the rules of an element again. Gives whether it found something else than before. */
  const run = (record: Element, around: Around, reach: Reach): boolean => {
    const earlier = cells.get(record.id)
    const asked = new Set<Asked>()
    let more = false
    const note = (question: Asked) => {
      more = true
      asked.add(question)
    }
    const tracked = track(around, note)
    const walked: Reach = (query) => {
      note(ANYTHING)
      return reach(query)
    }
    const parts = rulesFor(record.kind).map((rule, at): Part => {
      const part = earlier?.parts[at]
      if (part && !part.askedMore && earlier?.record === record) return part
      more = false
      const found = complain(rule, record, tracked, walked)
      return { found: part && sameFindings(found, part.found) ? part.found : found, askedMore: more }
    })
    const found = parts.flatMap((part) => part.found)
    const same = earlier !== undefined && sameMembers(found, earlier.findings)
    forget(record.id)
    cells.set(record.id, { record, asked, parts, findings: same ? earlier.findings : found })
    for (const question of asked) {
      const set = askers.get(question)
      if (set) set.add(record.id)
      else askers.set(question, new Set([record.id]))
    }
    return !same
  }

  return {
    check(design: Design): readonly Finding[] {
      if (design === last) return findings
      last = design
      const { changes, reordered, around } = standing.follow(design)
      const reach: Reach = (query) => trace(design, query)
      const stale = new Set<Id>(reordered ? [...cells.keys(), ...standing.ids()] : [])
      for (const [before, after] of changes) {
        if (sameForRules(before, after)) continue
        stale.add((before ?? after)!.id)
        // Nobody has asked anything before the first design.
        if (askers.size > 0)
          for (const question of questionsTouched(before, after))
            for (const asker of askers.get(question) ?? []) stale.add(asker)
      }
      let differs = reordered
      for (const id of stale) {
        const element = around.get(id)
        if (element) differs = run(element, around, reach) || differs
        else {
          differs = true
          forget(id)
        }
      }
      if (differs) {
        const all = standing.ids().flatMap((id) => cells.get(id)?.findings ?? NONE)
        if (!sameMembers(all, findings)) findings = all
      }
      return findings
    },
  }
}

/** The rules that look at a kind, in the order of the list. */
function rulesByKind(rules: readonly Rule[]): (kind: string) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>()
  return (kind) => {
    const hit = known.get(kind)
    if (hit) return hit
    const matching = rules.filter((rule) => looksAt(rule, kind))
    known.set(kind, matching)
    return matching
  }
}

const looksAt = (rule: Rule, kind: string): boolean =>
  rule.kind === '*' ? definitionOf(kind) !== undefined : [rule.kind].flat().some((one) => one === kind)

function complain(rule: Rule, element: Element, around: Around, reach: Reach): readonly Finding[] {
  const complaints = [...complaintsOf(rule, element, around, reach)]
  if (complaints.length === 0) return NONE
  const { id, severity, title } = rule
  const waived = element.waivers !== undefined && Object.hasOwn(element.waivers, id)
  return complaints.map(({ field, message, fix, source = rule.source }) => ({
    rule: id,
    severity,
    title,
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
  const rule = rules.find((rule) => rule.id === finding.rule)
  const element = around.get(finding.element)
  if (!rule || !element || !looksAt(rule, element.kind)) return undefined
  return [...complaintsOf(rule, element, around, (query) => trace(design, query))]
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

/** All findings of one design, checked once. */
export const check = (design: Design, rules: readonly Rule[]): readonly Finding[] =>
  createChecker(rules).check(design)
