import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { patchOf, randomEdits } from '@/lib/elements/random-edits'
import { createStanding } from '@/lib/elements/standing'
import { questionsTouched } from '@/lib/elements/track'
import { readyDesigns } from '@/lib/samples/ready'
import type { Trace } from './answer'
import { queryOf } from './promise'
import type { Query } from './query'
import { randomNetwork } from './random-network'
import { ask } from './scenarios/board'
import { trace } from './trace'
import { createTracer } from './tracer'

/** Answers to some questions, kept from design to design; only those that may differ are asked again. */
function keeper(queries: readonly Query[]) {
  const standing = createStanding()
  const tracer = createTracer()
  const kept = new Map<Query, { trace: Trace; leans: ReadonlySet<string> }>()
  let again = 0
  return {
    again: () => again,
    answers: (design: Design) => {
      const { changes, reordered, around } = standing.follow(design)
      const altered = new Set(tracer.follow(around, standing.ids(), changes, reordered))
      for (const [before, after] of changes)
        questionsTouched(before, after).forEach((one) => altered.add(one))
      return queries.map((query) => {
        const old = kept.get(query)
        if (old && !reordered && ![...old.leans].some((one) => altered.has(one))) return old.trace
        again++
        const leans = new Set<string>()
        const found = tracer.trace(query, (on) => leans.add(on))
        kept.set(query, { trace: found, leans })
        return found
      })
    },
  }
}

function followed(start: Design, queries: readonly Query[], edits: Parameters<typeof patchOf>[2][]) {
  const { answers } = keeper(queries)
  const done: Patch[] = []
  let design = start
  answers(design)
  for (const edit of edits) {
    const patch = patchOf(design, done, edit)
    if (edit.what === 'undo') done.pop()
    else done.push(patch)
    design = applyPatch(design, patch)
    expect(answers(design)).toEqual(queries.map((query) => trace(design, query)))
  }
}

test(
  'answers that were kept are those that a fresh question gives, edit by edit',
  { timeout: 120_000 },
  () => {
    const hosts = ['v0-web', 'v0-app', 'v1-app']
    const queries = hosts.flatMap((from) => [
      ask(from, 'internet', 'tcp 443'),
      ask('internet', from, 'tcp 443'),
      ...hosts.filter((to) => to !== from).map((to) => ask(from, to)),
    ])
    fc.assert(
      fc.property(randomNetwork, randomEdits, (start, edits) => followed(start, queries, edits)),
      { numRuns: 60 },
    )
  },
)

describe('in the ready designs', () => {
  test.each(readyDesigns.map(({ id, design }) => [id, design] as const))('%s', (_id, start) => {
    const queries = Object.values(start.elements).flatMap((one) =>
      isKind(one, 'promise') ? (queryOf(start, one) ?? []) : [],
    )
    fc.assert(
      fc.property(randomEdits, (edits) => followed(start, queries, edits)),
      { numRuns: 25 },
    )
  })
})

test('an edit elsewhere asks nothing again', () => {
  const [start] = fc.sample(randomNetwork, { seed: 7, numRuns: 1 }) as [Design]
  const { answers, again } = keeper([ask('v0-web', 'internet', 'tcp 443')])
  answers(start)
  const before = again()
  answers(applyPatch(start, { note: [undefined, { id: 'note', kind: 'note', name: 'note', props: {} }] }))
  expect(again()).toBe(before)
})
