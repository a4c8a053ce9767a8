import type { Design, Waiver } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, NO_CHANGE } from '@/lib/design/patch'
import type { Finding } from './define'

/** What a waiver stands for: all findings of one rule at one element. */
export type Waived = Pick<Finding, 'element' | 'rule'>

/** Keep a finding with the reason why it may stay. All findings of this rule at this element are waived with it. */
export function waive(design: Design, { element: id, rule }: Waived, waiver: Waiver): Patch {
  const element = design.elements[id]
  return element ? change(element, { waivers: { ...element.waivers, [rule]: waiver } }) : NO_CHANGE
}

/** Takes waivers back. */
export function unwaive(design: Design, list: readonly Waived[]): Patch {
  const gone = new Set(list.map(keyOf))
  const held = new Set(list.map(({ element }) => element))
  const patches = [...held].map((id): Patch => {
    const element = design.elements[id]
    if (!element?.waivers) return NO_CHANGE
    const kept = Object.entries(element.waivers).filter(([rule]) => !gone.has(keyOf({ element: id, rule })))
    return change(element, { waivers: kept.length > 0 ? Object.fromEntries(kept) : undefined })
  })
  return Object.assign({}, ...patches) as Patch
}

/** A waiver whose finding is gone, or whose rule is. */
export type IdleWaiver = Waived & { readonly waiver: Waiver }

/** Waivers that stand for nothing any more. `findings` are all there are, the waived ones with them. */
export function idleWaivers(design: Design, findings: readonly Finding[]): readonly IdleWaiver[] {
  const used = new Set(findings.map(keyOf))
  return Object.values(design.elements).flatMap(({ id: element, waivers }) =>
    Object.entries(waivers ?? {}).flatMap(([rule, waiver]) =>
      used.has(keyOf({ element, rule })) ? [] : [{ element, rule, waiver }],
    ),
  )
}

const keyOf = ({ element, rule }: Waived) => `${element} ${rule}`
