import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, Element, Row } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { applyPatch, change, setProps } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { corpusFiles, WITHOUT_CORPUS } from '../corpus-files'
import { pinLogicalIds } from '../pin'
import { readTemplate } from '../read'
import { renderTemplate } from '../render'
import { writeTemplates } from '../write'
import { deleteAll } from './edits'

const RUNS = 150

const designs = corpusFiles.flatMap(({ path, fileName, text }) => {
  const opened = readTemplate(text, { fileName })
  return opened.ok ? [{ path, fileName, design: opened.value.design }] : []
})

/** One change of one element, chosen by two numbers: another name, block, flag or number, a row less, or no element. */
function edit(design: Design, which: number, how: number): Design {
  const all = Object.values(design.elements).filter(({ kind }) => kind !== 'other')
  const element = all[which % Math.max(1, all.length)]
  if (!element) return design
  const { fields, cfn } = definitionOf(element.kind)!
  const flags = Object.keys(element.props).filter((key) => typeof element.props[key] === 'boolean')
  const lists = Object.keys(element.props).filter(
    (key) => fields[key]?.type === 'rows' && Array.isArray(element.props[key]),
  )
  const choices = [
    ...(cfn?.tags !== false && !cfn?.name ? [() => change(element, { name: `name ${which}` })] : []),
    ...(cfn?.tags !== false
      ? [() => change(element, { tags: { ...element.tags, owner: `team: ${how}` } })]
      : []),
    ...('cidrBlock' in element.props
      ? [() => setProps(element, { cidrBlock: `10.${which % 250}.0.0/20` })]
      : []),
    ...flags.map((key) => () => setProps(element, { [key]: element.props[key] !== true })),
    ...lists.map((key) => () => setProps(element, { [key]: withoutOne(element, key, how) })),
    () => deleteAll(element.id)(design),
  ]
  return applyPatch(design, choices[how % choices.length]!())
}

const withoutOne = (element: Element, key: string, how: number) => {
  const rows = element.props[key] as readonly Row[]
  const left = rows.filter((_, at) => at !== how % rows.length)
  return left.length > 0 ? left : undefined
}

/** A flag that a resource of its own stands for is off where there is none. */
const said = ({ kind, props }: Pick<Element, 'kind' | 'props'>) =>
  Object.fromEntries(
    Object.entries(props).filter(
      ([key, value]) => value !== false || !definitionOf(kind)?.cfn?.satellites?.[key],
    ),
  )

/** What a design says, without what functions come to, and without places that nothing but use gave. */
const facts = (design: Design): unknown =>
  JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(applyPatch(design, pinLogicalIds(design)).elements)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, { template: _template, parent: _parent, logicalIds: _ids, ...rest }]) => [
            id,
            { ...rest, props: said(rest) },
          ]),
      ),
    ),
    (key, value: unknown) => {
      // Nothing waits for what is gone.
      if (key === 'DependsOn') return undefined
      if (isExpression(value)) return { expression: value.expression }
      return Array.isArray(value) && value.length === 0 ? undefined : value
    },
  )

describe.skipIf(designs.length === 0)(`edits of any template${WITHOUT_CORPUS}`, () => {
  test('are read back from its text, and are made in place', { timeout: 180_000 }, () => {
    const number = fc.nat({ max: 1_000 })
    const edits = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...designs), edits, ({ design, fileName }, list) => {
        const edited = list.reduce((now, [which, how]) => edit(now, which, how), design)
        const [template] = writeTemplates(edited, 'Edited')
        if (!template) return
        expect(template.problems.filter((problem) => problem.includes('in place'))).toEqual([])
        const text = renderTemplate(template, template.edited!.format).text
        const again = readTemplate(text, { fileName })
        if (!again.ok) throw new Error(again.message)
        expect(facts(again.value.design)).toEqual(facts(edited))
      }),
      { numRuns: RUNS },
    )
  })
})
