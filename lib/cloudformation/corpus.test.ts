import { afterAll, describe, expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { applyPatch } from '@/lib/design/patch'
import { isRecord } from '@/lib/design/record'
import { openDesign } from '@/lib/elements/open'
import { arrange } from '@/lib/layout/arrange'
import { corpusFiles, TWICE, WITHOUT_CORPUS } from './corpus-files'
import { parseTemplate } from './parse'
import type { OpenedTemplate } from './read'
import { readTemplate } from './read'
import { claimsByType, kindsByType } from './read-index'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const opened = corpusFiles.map((file) => {
  const started = performance.now()
  const result = readTemplate(file.text, { fileName: file.fileName })
  return { ...file, result, milliseconds: performance.now() - started }
})

function exported(design: Design) {
  const [template, ...more] = writeTemplates(design, 'Corpus')
  expect(more).toEqual([])
  return { text: renderTemplate(template!, template!.edited!.format).text, problems: template!.problems }
}

function valueOf(text: string): unknown {
  const parsed = parseTemplate(text)
  return parsed.ok ? parsed.value.value : parsed.message
}

describe.skipIf(opened.length === 0)(`every template of the corpus${WITHOUT_CORPUS}`, () => {
  test.each(opened)('$path', ({ path, text, result, milliseconds }) => {
    expect(milliseconds).toBeLessThan(1000)
    if (!result.ok) throw new Error(result.message)
    const { design, problems, understood, carried } = result.value
    const line = TWICE.get(path)
    expect(problems.every((problem) => /^Line \d+: "\w[^"]*" stands here twice/.test(problem))).toBe(true)
    expect(problems[0]?.startsWith(`Line ${line}: `)).toBe(line === undefined ? undefined : true)
    expect(carried.every((one) => one.line > 0 && one.reason.endsWith('.'))).toBe(true)
    expect(understood).toBeGreaterThan(0)
    expect(exported(design)).toEqual({ text, problems: [] })
    const drawn = applyPatch(design, arrange(design))
    const kept = openDesign(writeDesign({ name: 'Corpus', design: drawn }))
    expect(kept.ok && kept.value.problems).toEqual([])
    expect(kept.ok && exported(kept.value.design)).toEqual({ text, problems: [] })
  })

  test.each(opened)('$path says the same in the other format', ({ text, result }) => {
    if (!result.ok) throw new Error(result.message)
    const [template] = writeTemplates(result.value.design, 'Corpus')
    const other = template!.edited!.format === 'yaml' ? 'json' : 'yaml'
    expect(valueOf(renderTemplate(template!, other).text)).toEqual(valueOf(text))
  })

  test('the resources of every type in scope become a kind or go into one', () => {
    const missed = [...countTypes().entries()].filter(
      ([, { understood, resources }]) => understood < resources,
    )
    // Those that are not there by default, and those that belong to nothing in their template, are told one by one.
    const reasons = missed.flatMap(([, { misses }]) => misses)
    expect(reasons.every((reason) => reason !== '')).toBe(true)
  })
})

type Count = { resources: number; understood: number; readonly misses: string[] }

/** How many resources of each type that a kind stands for were understood. */
function countTypes(): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  for (const { text, result } of opened)
    if (result.ok)
      for (const [logicalId, type] of resourcesOf(text)) {
        if (!kindsByType.has(type) && !claimsByType.has(type)) continue
        const count = counts.get(type) ?? { resources: 0, understood: 0, misses: [] }
        counts.set(type, count)
        count.resources++
        const miss = missOf(result.value, logicalId)
        if (miss === undefined) count.understood++
        else count.misses.push(miss)
      }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function resourcesOf(text: string): readonly (readonly [string, string])[] {
  const parsed = parseTemplate(text)
  const body = parsed.ok && isRecord(parsed.value.value) ? parsed.value.value.Resources : {}
  return Object.entries(isRecord(body) ? body : {}).map(([id, resource]) => [
    id,
    isRecord(resource) ? String(resource.Type) : '',
  ])
}

/** Why a resource is kept word for word, when it is. */
function missOf({ design, carried }: OpenedTemplate, logicalId: string): string | undefined {
  const isOther = Object.values(design.elements).some(
    (one) => one.logicalId === logicalId && one.kind === 'other',
  )
  if (!isOther) return undefined
  return carried.find((one) => one.logicalId === logicalId)?.reason ?? ''
}

afterAll(() => {
  const lines = [...countTypes()].map(([type, { resources, understood, misses }]) => {
    const told = [...new Set(misses)].slice(0, 2).join(' ')
    return `${type.padEnd(52)} ${String(understood).padStart(4)} of ${String(resources).padStart(4)}  ${told}`
  })
  if (lines.length > 0) console.log(lines.join('\n'))
})
