import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Query } from '../query'
import { trace } from '../trace'

/** A question with its verdict; the primary code and the phase it was found in, where something stands in the way. */
export type Case = readonly [
  name: string,
  design: Design,
  query: Query,
  verdict: string,
  code?: string,
  phase?: 'forward' | 'return',
]

/** A test for each case. */
export function check(cases: readonly Case[]): void {
  for (const [name, design, query, verdict, code, phase = 'forward'] of cases)
    test(name, () => {
      const answer = trace(design, query)
      const [first] = answer.blockers
      expect({ verdict: answer.verdict, ...(first && { code: first.code, phase: first.phase }) }).toEqual({
        verdict,
        ...(code !== undefined && { code, phase }),
      })
    })
}
