import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDesign } from './arbitrary'
import type { Design } from './element'
import { readDesign, writeDesign } from './file'
import { migrate } from './migrate'

const KINDS = new Set(['vpc', 'subnet'])
const read = (text: string) => readDesign(text, KINDS)

const SHOP: Design = {
  elements: {
    pub: {
      id: 'pub',
      kind: 'subnet',
      name: 'public-a',
      parent: 'net',
      props: { cidrBlock: '10.0.0.0/24', availabilityZone: 'eu-west-1a' },
      box: { x: 24, y: 48, width: 240, height: 140 },
    },
    net: { id: 'net', kind: 'vpc', name: 'shop', props: {}, tags: { team: 'shop' } },
  },
}

const TEXT = `{
  "groundplan": 1,
  "name": "Shop",
  "elements": {
    "net": {
      "kind": "vpc",
      "name": "shop",
      "props": {},
      "tags": {
        "team": "shop"
      }
    },
    "pub": {
      "kind": "subnet",
      "name": "public-a",
      "parent": "net",
      "props": {
        "availabilityZone": "eu-west-1a",
        "cidrBlock": "10.0.0.0/24"
      },
      "box": { "x": 24, "y": 48, "width": 240, "height": 140 }
    }
  }
}
`

describe('writing', () => {
  test('people can read it', () => expect(writeDesign({ name: 'Shop', design: SHOP })).toBe(TEXT))

  test('what is too long for a line is broken', () => {
    const rows = ['0.0.0.0/0', '::/0'].map((destination) => ({ destination, target: 'x'.repeat(40) }))
    const net = { ...SHOP.elements.net!, props: { routes: rows } }
    expect(writeDesign({ name: 'Shop', design: { elements: { net } } })).toContain(
      `"routes": [\n          { "destination": "0.0.0.0/0", "target": "${'x'.repeat(40)}" },\n          {`,
    )
  })

  test('the order in which a design was made does not show', () => {
    const { net, pub } = SHOP.elements
    const { props, ...rest } = pub!
    const turned = { ...rest, props: Object.fromEntries(Object.entries(props).reverse()) }
    expect(writeDesign({ name: 'Shop', design: { elements: { net: net!, pub: turned } } })).toBe(TEXT)
  })

  test('every design comes back as it was, and is written to the same bytes again', () => {
    fc.assert(
      fc.property(anyDesign, fc.string(), (design, name) => {
        const text = writeDesign({ name, design })
        expect(() => JSON.parse(text)).not.toThrow()
        expect(read(text)).toEqual({ ok: true, value: { name, design, problems: [] } })
        const again = read(text)
        if (again.ok) expect(writeDesign(again.value)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })
})

describe('older versions', () => {
  const migrations = {
    1: (content: object) => ({ ...content, name: 'from 1' }),
    2: (content: { name?: unknown }) => ({ ...content, name: `${String(content.name)}, then 2` }),
  }
  test.each([
    [1, 'from 1, then 2'],
    [2, 'old, then 2'],
    [3, 'old'],
  ])('version %d passes every migration after it', (groundplan, name) => {
    expect(migrate({ groundplan, name: 'old' }, 3, migrations)).toEqual({
      ok: true,
      value: { groundplan: 3, name },
    })
  })
})
