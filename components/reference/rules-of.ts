import { definitions } from '@/lib/elements'
import { rules } from '@/lib/rules'
import type { Rule } from '@/lib/rules/define'

/** Every rule that looks at a kind. */
export const rulesOf = (kind: string): readonly Rule[] =>
  rules.filter((rule) => rule.kind === '*' || [rule.kind].flat().includes(kind as never))

/** The kinds that a rule looks at; undefined when it looks at all. */
export const subjectsOf = (rule: Rule) =>
  rule.kind === '*' ? undefined : definitions.filter(({ kind }) => [rule.kind].flat().includes(kind as never))
