import { writeFileSync, mkdirSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { applyPatch } from '@/lib/design/patch'
const MINE = [
  'launch-template',
  'auto-scaling-group',
  'database',
  'db-subnet-group',
  'ecs-service',
  'lambda-function',
  's3-bucket',
  'dynamodb-table',
  'sqs-queue',
]
vi.mock('./legal-kinds', async () => {
  const all = [
    'launch-template',
    'auto-scaling-group',
    'ecs-service',
    'lambda-function',
    'db-subnet-group',
    'database',
    's3-bucket',
    'dynamodb-table',
    'sqs-queue',
  ]
  const ls = await Promise.all(all.map(async (k) => (await import(`../elements/${k}/legal.ts`)).legal))
  return {
    addKinds: (b: never) => {
      for (const l of ls) l(b)
    },
  }
})
import { legalDesign } from './legal-design'
import { pinLogicalIds } from './pin'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'
test('identity', () => {
  void MINE
  fc.assert(
    fc.property(legalDesign, (design) => {
      const pinned = applyPatch(design, pinLogicalIds(design))
      const [template] = writeTemplates(design, 'A')
      expect(template!.problems).toEqual([])
      const back = readTemplate(renderTemplate(template!, 'yaml').text)
      expect(back).toMatchObject({ ok: true, value: { problems: [] } })
      const only = (d: any) =>
        Object.fromEntries(Object.entries(d.elements).filter(([, e]: any) => MINE.includes(e.kind)))
      expect(back.ok && only(back.value.design)).toEqual(only(pinned))
    }),
    { numRuns: 60, verbose: false },
  )
})
test('write', () => {
  rmSync('/tmp/compute', { recursive: true, force: true })
  mkdirSync('/tmp/compute')
  fc.sample(legalDesign, { numRuns: 60, seed: 7 }).forEach((d, i) => {
    for (const t of writeTemplates(d, `D ${i}`))
      writeFileSync(
        `/tmp/compute/${i}.${i % 2 ? 'json' : 'yaml'}`,
        renderTemplate(t, i % 2 ? 'json' : 'yaml').text,
      )
  })
})
