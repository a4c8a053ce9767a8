import type { Design, Element, Id } from '@/lib/design/element'
import { difference } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import type { Around } from '@/lib/elements/define'
import { referencesOf } from '@/lib/elements/reference'
import type { Complaint, Finding, Fix, Rule } from './define'
import type { Asked } from './track'
import { track } from './track'

type Cell = {
  readonly element: Id
  readonly asked: ReadonlySet<Asked>
  readonly findings: readonly Finding[]
}

/**
 * Checks one design after another and re-runs only what a change can affect: every rule's questions are noted
 * while it runs, and it runs again when an answer may have changed.
 * `check` gives all findings, in the order of elements and rules; unchanged ones keep their identity.
 */
export function createChecker(rules: readonly Rule[]) {
  const rulesByKind = new Map<string, Rule[]>()
  for (const rule of rules) rulesByKind.set(rule.kind, [...(rulesByKind.get(rule.kind) ?? []), rule])
  const cells = new Map<Id, Cell>()
  const askers = new Map<Asked, Set<Id>>()
  let last: Design = { elements: {} }
  let findings: readonly Finding[] = []

  const forget = (id: Id) => {
    for (const asked of cells.get(id)?.asked ?? []) askers.get(asked)?.delete(id)
    cells.delete(id)
  }

  const run = (element: Element, around: Around) => {
    const asked = new Set<Asked>([`element ${element.id}`])
    const tracked = track(around, (question) => asked.add(question))
    const found = (rulesByKind.get(element.kind) ?? []).flatMap((rule) => complain(rule, element, tracked))
    cells.set(element.id, { element: element.id, asked, findings: found })
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
          for (const id of askers.get(question) ?? []) stale.add(id)
      }
      const around = aroundOf(design)
      for (const id of stale) {
        forget(id)
        const element = design.elements[id]
        if (element) run(element, around)
      }
      last = design
      if (stale.size > 0)
        findings = Object.keys(design.elements).flatMap((id) => cells.get(id)?.findings ?? [])
      return findings
    },
  }
}

function complain(rule: Rule, element: Element, around: Around): readonly Finding[] {
  const { id, severity, title, source } = rule
  const waived = element.waivers !== undefined && Object.hasOwn(element.waivers, id)
  return [...complaintsOf(rule, element, around)].map(({ field, message, fix }) => ({
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
  const rule = rules.find((rule) => rule.id === finding.rule)
  const element = design.elements[finding.element]
  if (!rule || !element || element.kind !== rule.kind) return undefined
  const complaints = [...complaintsOf(rule, element, aroundOf(design))]
  return complaints
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

/** The questions whose answer may differ after an element changed. */
function* questionsTouched(before: Element | undefined, after: Element | undefined): Iterable<Asked> {
  const one = (before ?? after)!
  yield `element ${one.id}`
  if (!before || !after || before.parent !== after.parent) {
    if (before || after) yield `children ${before?.parent ?? ''}`
    yield `children ${after?.parent ?? ''}`
  }
  if (!before || !after) {
    yield `kind ${one.kind}`
    // Children whose parent appears or vanishes become children of it, or roots.
    yield `children ${one.id}`
    yield 'children '
  }
  if (before?.props !== after?.props)
    for (const element of [before, after])
      for (const { to } of element ? referencesOf(element) : []) yield `referrers ${to}`
}

/** All findings of one design, checked once. */
export const check = (design: Design, rules: readonly Rule[]): readonly Finding[] =>
  createChecker(rules).check(design)
