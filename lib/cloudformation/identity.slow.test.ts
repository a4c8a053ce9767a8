import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { definitions } from '@/lib/elements'
import { legalDesign } from './legal-design'
import { pinLogicalIds } from './pin'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import type { Format } from './template'
import { writeTemplates } from './write'

/** In each format. */
const RUNS = 250
const TIME_LIMIT = 180_000

describe.each(['yaml', 'json'] as const)('out as %s and in again', (format) => {
  test('gives the same design, with its logical ids pinned', { timeout: TIME_LIMIT }, () => {
    fc.assert(
      fc.property(legalDesign, (design) => {
        const pinned = applyPatch(design, pinLogicalIds(design))
        const { text, problems } = outAndIn(design, format)
        expect(problems).toEqual([])
        const back = readTemplate(text)
        expect(back).toMatchObject({ ok: true, value: { problems: [], name: 'A "name": 1' } })
        expect(back.ok && withoutValues(back.value.design)).toEqual(pinned)
        expect(outAndIn(pinned, format).text).toBe(text)
      }),
      { numRuns: RUNS },
    )
  })
})

/** Reading works out what a function comes to; the generated designs do not say. */
const withoutValues = (design: Design): unknown =>
  JSON.parse(JSON.stringify(design), (_, value: unknown) => {
    if (!isExpression(value)) return value
    const { value: _known, ...rest } = value
    return rest
  })

const outAndIn = (design: Design, format: Format) => {
  const [template, ...more] = writeTemplates(design, 'A "name": 1')
  expect(more).toEqual([])
  return { text: renderTemplate(template!, format).text, problems: template!.problems }
}

test('the generated designs hold every kind there is', () => {
  const kinds = new Set(
    fc
      .sample(legalDesign, { numRuns: 200, seed: 1 })
      .flatMap(({ elements }) => Object.values(elements).map(({ kind }) => kind)),
  )
  expect([...kinds].sort()).toEqual(definitions.map(({ kind }) => kind).sort())
})
