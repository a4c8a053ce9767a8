import type { Design } from '@/lib/design/element'
import { rules } from '@/lib/rules'
import type { Finding } from '@/lib/rules/define'
import { createChecker, fixFor } from '@/lib/rules/engine'

/** The rules at work on one editor. They are fetched after the drawing is shown, since nobody waits for them to see it. */
export const startRules = () => ({
  check: createChecker(rules).check,
  fixFor: (design: Design, finding: Finding) => fixFor(design, rules, finding),
})

export type Rules = ReturnType<typeof startRules>
