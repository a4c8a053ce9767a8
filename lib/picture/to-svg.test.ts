import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import { isDrawn } from '@/lib/elements/drawn'
import { lanesOf } from '@/lib/layout/lanes'
import { networkOf } from '@/lib/samples/generate'
import { sample } from '@/lib/samples/sample'
import { toSvg } from './to-svg'

const icon =
  '<svg viewBox="0 0 8 8" fill="none"><title>x</title><path id="a" d="M0 0"/><use href="#a"/></svg>'
const draw = (design: Design, more: Partial<Parameters<typeof toSvg>[1]> = {}) =>
  toSvg(design, { theme: 'light', icons: { vpc: icon, subnet: icon }, columns: lanesOf, ...more })

/** The names of all open elements at the end of a document; it is well formed when none is left. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gi,
    (_tag, end, name, _attributes, empty) => {
      if (end) expect(open.pop()).toBe(name)
      else if (!empty) open.push(name)
      return ''
    },
  )
  expect(rest).not.toMatch(/[<>]/)
  expect(rest.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
  return open
}

const named = (name: string): Design => ({
  elements: { v: { id: 'v', kind: 'vpc', name, props: {}, box: { x: 0, y: 0, width: 640, height: 360 } } },
})

describe('toSvg', () => {
  it.each([
    ['an empty design', { elements: {} }],
    ['the sample', sample.design],
    ['a name that is markup', named('<script>&"\'')],
    ['a name that XML does not know', named('a\u0000b\u001fc\ud800')],
    ['500 elements', networkOf(500)],
  ] as const)('is well formed for %s', (_says, design) => {
    expect(unclosed(draw(design))).toEqual([])
  })

  it('shows every name, range and destination of the sample', () => {
    const svg = draw(sample.design)
    for (const { name } of Object.values(sample.design.elements).filter(isDrawn))
      expect(svg).toContain(`>${name}</text>`)
    for (const words of ['10.0.0.0/16', '251 usable', '0.0.0.0/0', 'eu-west-1a']) expect(svg).toContain(words)
  })

  it('shows only what is chosen, and what is inside', () => {
    const svg = draw(sample.design, { ids: ['web-a'] })
    expect(svg).toContain('>nat-a</text>')
    expect(svg).not.toContain('>web-b</text>')
    expect(svg).not.toContain('<polyline points="NaN')
  })

  it('marks the subnets that something reaches into', () => {
    const subnet = Object.values(sample.design.elements).find(({ kind }) => kind === 'subnet')!
    const reaching = {
      id: 'reaching',
      kind: 'vpc-endpoint',
      name: 'reaching',
      props: { subnets: [subnet.id] },
    }
    const marked: Design = { elements: { ...sample.design.elements, reaching } }
    const uses = (design: Design) =>
      toSvg(design, { theme: 'light', icons: { 'vpc-endpoint': icon } }).match(/#icon-vpc-endpoint"/g)?.length
    expect(uses(marked)).toBe(2 + (uses(sample.design) ?? 0))
  })

  it('keeps the ids of icons apart', () => {
    const svg = draw(sample.design)
    expect(svg.match(/id="vpc-a"/g)).toHaveLength(1)
    expect(svg.match(/href="#subnet-a"/g)).toHaveLength(1)
    expect(svg).not.toContain('<title>')
  })

  it('differs between light and dark', () => {
    expect(draw(sample.design, { theme: 'dark' })).not.toBe(draw(sample.design))
  })
})
