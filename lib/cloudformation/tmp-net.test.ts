import fc from 'fast-check'
import { expect, test } from 'vitest'
import { legalDesign } from '@/lib/cloudformation/legal-design'
import { pinLogicalIds } from '@/lib/cloudformation/pin'
import { readTemplate } from '@/lib/cloudformation/read'
import { renderTemplate } from '@/lib/cloudformation/render'
import { writeTemplates } from '@/lib/cloudformation/write'
import { applyPatch } from '@/lib/design/patch'
test('identity', () => {
  fc.assert(
    fc.property(legalDesign, (design) => {
      design = { elements: Object.fromEntries(Object.entries(design.elements).map(([id, e]) => [id, e.kind === 'other' && e.props.type === 'AWS::S3::Bucket' ? { ...e, props: { ...e.props, type: 'AWS::SNS::Topic' } } : e])) }
  const templates = writeTemplates(design, 'Net')
      expect(templates.flatMap(({ problems }) => problems)).toEqual([])
      const back = templates.map((t) => readTemplate(renderTemplate(t, 'yaml').text))
      expect(back.flatMap((r) => (r.ok ? r.value.problems : ['no']))).toEqual([])
      const elements = back.flatMap((r) => (r.ok ? Object.entries(r.value.design.elements) : []))
      expect(bare({ elements: Object.fromEntries(elements) })).toEqual(bare(applyPatch(design, pinLogicalIds(design))))
    }),
    { numRuns: Number(process.env.RUNS ?? 60) },
  )
}, 120000)

const bare = (v: any): any => Array.isArray(v) ? v.map(bare) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).filter(([k]) => !(k === 'value' && 'expression' in v) && k !== 'source').map(([k, x]) => [k, bare(x)])) : v
