import { describe, expect, test } from 'vitest'
import { readTemplate } from '@/lib/cloudformation/read'
import { renderTemplate } from '@/lib/cloudformation/render'
import { writeTemplates } from '@/lib/cloudformation/write'
import { writeDesign } from '@/lib/design/file'
import { applyPatch } from '@/lib/design/patch'
import { openDesign } from '@/lib/elements/open'
import { mayStandIn } from '@/lib/elements/place'
import { arrange } from '@/lib/layout/arrange'
import { rules } from '@/lib/rules'
import { check } from '@/lib/rules/engine'
import { readyDesigns } from '.'

describe.each(readyDesigns.map((one) => [one.id, one] as const))('%s', (_id, { name, about, design }) => {
  test('says what it is in a name and one sentence', () => {
    expect(name).toMatch(/^[A-Z].*[^.]$/)
    expect(about).toMatch(/^[A-Z].+\.$/)
    expect(about.length).toBeLessThan(140)
  })

  test('comes back from a file as it was, with no problem', () => {
    const laidOut = applyPatch(design, arrange(design))
    expect(openDesign(writeDesign({ name, design: laidOut }))).toEqual({
      ok: true,
      value: { name, design: laidOut, problems: [] },
    })
  })

  test('has everything in a place where it may stand', () => {
    for (const element of Object.values(design.elements)) {
      const container = element.parent === undefined ? undefined : design.elements[element.parent]
      expect(container === undefined, element.id).toBe(element.parent === undefined)
      expect(mayStandIn(element.kind, container), element.id).toBe(true)
    }
  })

  test('has nothing to complain of but what was decided', () => {
    const found = check(design, rules).filter(({ waived }) => !waived)
    expect(found.map(({ rule, element, message }) => `${rule} ${element}: ${message}`)).toEqual([])
  })

  test('goes out as templates that come back without a problem', () => {
    for (const template of writeTemplates(design, name)) {
      expect(template.problems).toEqual([])
      const back = readTemplate(renderTemplate(template, 'yaml').text)
      expect(back).toMatchObject({ ok: true, value: { problems: [] } })
    }
  })
})

test('each has an id of its own', () => {
  expect(new Set(readyDesigns.map(({ id }) => id)).size).toBe(readyDesigns.length)
})
