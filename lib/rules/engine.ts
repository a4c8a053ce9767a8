import type { Design, Element, Id } from '@/lib/design/element'
import { difference } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { definitionOf } from '@/lib/elements'
import type { Complaint, Finding, Fix, Rule } from './define'
import type { Asked } from './track'
import { questionsTouched, track } from './track'

type Cell = { readonly asked: ReadonlySet<Asked>; readonly findings: readonly Finding[] }

const NONE: readonly Finding[] = []

/**
 * Checks one design after another and re-runs only what a change can affect: every rule's questions are noted
 * while it runs, and it runs again when an answer may have changed.
 * `check` gives all findings, in the order of elements and rules; unchanged ones keep their identity.
 */
export function createChecker(rules: readonly Rule[]) {
  const rulesFor = rulesByKind(rules)
  const cells = new Map<Id, Cell>()
  const askers = new Map<Asked, Set<Id>>()
  let last: Design = { elements: {} }
  let findings: readonly Finding[] = NONE

  const forget = (id: Id) => {
    for (const asked of cells.get(id)?.asked ?? []) {
      const set = askers.get(asked)
      set?.delete(id)
      if (set?.size === 0) askers.delete(asked)
    }
    cells.delete(id)
  }

  const run = (element: Element, around: Around, earlier: readonly Finding[]) => {
    const asked = new Set<Asked>([`element ${element.id}`])
    const tracked = track(around, (question) => asked.add(question))
    const found = rulesFor(element.kind).flatMap((rule) => complain(rule, element, tracked))
    cells.set(element.id, { asked, findings: sameFindings(found, earlier) ? earlier : found })
    for (const question of asked) {
      const set = askers.get(question)
      if (set) set.add(element.id)
      else askers.set(question, new Set([element.id]))
    }
  }

  return {
    check(design: Design): readonly Finding[] {
      if (design === last) return findings
      const stale = new Set<Id>()
      for (const [id, [before, after]] of Object.entries(difference(last, design))) {
        if (sameForRules(before, after)) continue
        stale.add(id)
        for (const question of questionsTouched(before, after))
          for (const asker of askers.get(question) ?? []) stale.add(asker)
      }
      const around = aroundOf(design)
      for (const id of stale) {
        const earlier = cells.get(id)?.findings ?? NONE
        forget(id)
        const element = around.get(id)
        if (element) run(element, around, earlier)
      }
      last = design
      if (stale.size > 0) {
        const all = Object.keys(design.elements).flatMap((id) => cells.get(id)?.findings ?? NONE)
        if (all.length !== findings.length || all.some((one, at) => one !== findings[at])) findings = all
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

function complain(rule: Rule, element: Element, around: Around): readonly Finding[] {
  const { id, severity, title } = rule
  const waived = element.waivers !== undefined && Object.hasOwn(element.waivers, id)
  return [...complaintsOf(rule, element, around)].map(({ field, message, fix, source = rule.source }) => ({
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

const complaintsOf = (rule: Rule, element: Element, around: Around): Iterable<Complaint> =>
  rule.check(element as Parameters<Rule['check']>[0], around)

/**
 * The change that mends a finding, made from the design as it is now, since elements may have moved since the check.
 * Fails: undefined when the finding is gone or its rule knows no way.
 */
export function fixFor(design: Design, rules: readonly Rule[], finding: Finding): Fix | undefined {
  const around = aroundOf(design)
  const rule = rules.find((rule) => rule.id === finding.rule)
  const element = around.get(finding.element)
  if (!rule || !element || !looksAt(rule, element.kind)) return undefined
  return [...complaintsOf(rule, element, around)]
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

const sameFindings = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  some.length === others.length &&
  some.every((one, at) =>
    (Object.keys(one) as (keyof Finding)[]).every((key) => one[key] === others[at]?.[key]),
  )

/** All findings of one design, checked once. */
export const check = (design: Design, rules: readonly Rule[]): readonly Finding[] =>
  createChecker(rules).check(design)
