import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { traceWithFixes } from '../fix'
import type { Query } from '../query'
import { trace } from '../trace'

/** What is asked of which design, the verdict, and codes that the answer must name, the primary one first. */
export type Told = readonly [
  name: string,
  design: Design,
  query: Query,
  verdict: string,
  ...codes: readonly string[],
]

/** Each question as a test of its own. */
export const check = (cases: readonly Told[]) => {
  for (const [name, design, query, verdict, ...codes] of cases)
    test(name, () => {
      const answer = trace(design, query)
      expect({
        verdict: answer.verdict,
        blockers: answer.blockers.map((one) => one.because),
      }).toMatchObject({ verdict })
      expect(answer.codes).toEqual(expect.arrayContaining([...codes]))
      if (codes.length > 0 && answer.blockers.length > 0) expect(answer.codes[0]).toBe(codes[0])
    })
}

/** The fixes that are offered, each with what comes of it. */
export const fixesOf = (design: Design, query: Query): readonly string[] =>
  traceWithFixes(design, query).blockers.flatMap((one) =>
    one.fixes.map(({ label, verdict }) => `${label}: ${verdict}`),
  )
