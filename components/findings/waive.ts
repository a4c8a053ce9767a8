import type { Patch } from '@/lib/design/patch'
import { change, NO_CHANGE } from '@/lib/design/patch'
import type { Design } from '@/lib/design/element'
import type { Finding } from '@/lib/rules/define'

/** Keep a finding with the reason why it may stay. All findings of this rule at this element are waived with it. */
export function waive(
  design: Design,
  { element: id, rule }: Finding,
  waiver: { readonly reason: string; readonly author: string; readonly date: string },
): Patch {
  const element = design.elements[id]
  return element ? change(element, { waivers: { ...element.waivers, [rule]: waiver } }) : NO_CHANGE
}

export function unwaive(design: Design, { element: id, rule }: Finding): Patch {
  const element = design.elements[id]
  if (!element?.waivers) return NO_CHANGE
  const { [rule]: _gone, ...rest } = element.waivers
  return change(element, { waivers: Object.keys(rest).length > 0 ? rest : undefined })
}
