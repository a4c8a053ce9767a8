import { describe, expect, it } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { MARK, marksAlong, marksOf } from './marks'

const endpoint = (id: string, parent: string, subnets: readonly string[]): Element => ({
  id,
  kind: 'vpc-endpoint',
  name: id,
  parent,
  props: { subnets },
})
const ends = [endpoint('one', 'net', ['a', 'b']), endpoint('two', 'net', ['b']), endpoint('in', 'a', ['a'])]
const design: Design = { elements: Object.fromEntries(ends.map((one) => [one.id, one])) }
const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id)

describe('marks', () => {
  it('stand in every subnet that is reached, not in that which holds the element', () => {
    expect([...marksOf(design)].map(([id, elements]) => [id, idsOf(elements)])).toEqual([
      ['a', ['one']],
      ['b', ['one', 'two']],
    ])
  })

  it.each([
    [240, 3, 3],
    [240, 40, 9],
    [20, 2, 1],
    [240, 0, 0],
  ])('along %d px, %d of them have %d places, side by side', (width, count, places) => {
    const elements = Array.from({ length: count }, (_, index) => endpoint(`e${index}`, 'net', []))
    const marks = marksAlong({ x: 0, y: 0, width, height: 140 }, elements)
    expect(marks).toHaveLength(places)
    expect(marks.flatMap((mark) => idsOf(mark.elements))).toEqual(idsOf(elements))
    marks.forEach(({ box }, index) => {
      const next = marks[index + 1]
      if (next) expect(next.box.x + MARK).toBeLessThan(box.x)
      if (width > 100) expect(box.x).toBeGreaterThanOrEqual(0)
    })
  })
})
