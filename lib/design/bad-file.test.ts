import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDesign, writeDesign } from './file'

const read = (text: string) => readDesign(text, new Set(['vpc', 'subnet']))

const TEXT = writeDesign({
  name: 'Shop',
  design: {
    elements: {
      net: { id: 'net', kind: 'vpc', name: 'shop', props: {}, tags: { team: 'shop' } },
      pub: {
        id: 'pub',
        kind: 'subnet',
        name: 'public-a',
        parent: 'net',
        props: { cidrBlock: '10.0.0.0/24' },
      },
    },
  },
})

const file = (elements: unknown, rest: object = {}) =>
  JSON.stringify({ groundplan: 1, name: 'Shop', elements, ...rest })
const one = (members: object) => file({ net: { kind: 'vpc', name: 'shop', props: {}, ...members } })
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('bad files get one line', () => {
  test.each<[string, string, string]>([
    ['empty', '', 'The file is empty.'],
    ['only space', ' \n ', 'The file is empty.'],
    [
      'cut short',
      TEXT.slice(0, 250),
      'The file is cut short: it ends inside line 15. Take a complete copy of it.',
    ],
    [
      'cut in a text',
      '{"groundplan": 1,\n"na',
      'The file is cut short: it ends inside line 2. Take a complete copy of it.',
    ],
    [
      'cut in a word',
      '{"groundplan": tr',
      'The file is cut short: it ends inside line 1. Take a complete copy of it.',
    ],
    [
      'not JSON',
      'AWSTemplateFormatVersion: x',
      'Line 1 is not JSON: AWSTemplateFormatVersion: x. Correct it or take another copy of the file.',
    ],
    [
      'a comma too many',
      '{\n  "groundplan": 1,,\n  "name": "x"\n}',
      'Line 2 is not JSON: "groundplan": 1,,. Correct it or take another copy of the file.',
    ],
    [
      'a picture',
      '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR',
      'The file is no text, perhaps a picture or an archive. Choose a design file or a template.',
    ],
    ['a list', '[]', 'The file is no Groundplan design: it is not a JSON object.'],
    ['null', 'null', 'The file is no Groundplan design: it is not a JSON object.'],
    [
      'another JSON',
      '{"Resources": {}}',
      'The file is no Groundplan design: it does not start with "groundplan": 1.',
    ],
    [
      'a version in words',
      '{"groundplan": "one"}',
      '"groundplan" is "one", which is no version of a design file.',
    ],
    ['version 0', '{"groundplan": 0}', '"groundplan" is 0, which is no version of a design file.'],
    [
      'a newer version',
      file({}, { groundplan: 7 }),
      'The file has version 7 of the design format; this Groundplan reads up to version 1. Open it with a newer Groundplan.',
    ],
    ['no elements', '{"groundplan": 1}', '"elements" must be an object of elements. Correct it in the file.'],
    ['a list of elements', file([]), '"elements" must be an object of elements. Correct it in the file.'],
    ['a name that is no text', file({}, { name: 5 }), '"name" must be a text. Correct it in the file.'],
    [
      'an element that is none',
      file({ net: 5 }),
      'Element "net" is no object. Correct it or take it out of the file.',
    ],
    [
      'an element that is null',
      file({ net: null }),
      'Element "net" is no object. Correct it or take it out of the file.',
    ],
    ['no kind', file({ net: {} }), 'Element "net" has no "kind". Correct it or take it out of the file.'],
    [
      'an unknown kind',
      file({ tgw: { kind: 'transit-gateway' } }),
      'Element "tgw" is of kind "transit-gateway", which this Groundplan does not know. Open the file with a newer Groundplan.',
    ],
    [
      'props that are a list',
      one({ props: [] }),
      'Element "net": "props" must be an object of fields. Correct it in the file.',
    ],
    [
      'tags that are numbers',
      one({ tags: { cost: 5 } }),
      'Element "net": "tags" must be an object of texts. Correct it in the file.',
    ],
    [
      'a waiver without reason',
      one({ waivers: { x: { author: '', date: '' } } }),
      'Element "net": "waivers" must be an object of waivers, each with reason, author and date. Correct it in the file.',
    ],
    [
      'a parent that is a number',
      one({ parent: 5 }),
      'Element "net": "parent" must be the id of an element. Correct it in the file.',
    ],
    ['its own parent', one({ parent: 'net' }), '"net" is its own "parent". Give it another one.'],
    [
      'a circle of parents',
      file({
        a: { kind: 'vpc', parent: 'b' },
        b: { kind: 'vpc', parent: 'c' },
        c: { kind: 'vpc', parent: 'b' },
      }),
      '"b", "c" are inside each other in a circle. Give one of them another "parent".',
    ],
    [
      'a reserved id',
      file({ constructor: { kind: 'vpc' } }),
      '"constructor" cannot be the id of an element. Choose another one.',
    ],
    [
      '__proto__ as id',
      '{"groundplan":1,"name":"x","elements":{"__proto__":{"kind":"vpc"}}}',
      '"elements.__proto__" is not allowed as a name. Choose another one.',
    ],
    [
      '__proto__ in props',
      '{"groundplan":1,"elements":{"net":{"kind":"vpc","props":{"__proto__":{"x":1}}}}}',
      '"elements.net.props.__proto__" is not allowed as a name. Choose another one.',
    ],
    [
      'a text of 2 MB',
      one({ props: { note: 'x'.repeat(2 * 1024 * 1024) } }),
      '"elements.net.props.note" is a text of 2.0 MB. Up to 1 MB is allowed.',
    ],
    [
      'nested too deep',
      `{"groundplan":1,"elements":{"net":{"kind":"vpc","props":{"a":${deep(5_000)}}}}}`,
      '"elements.net.props.a.0.0.…" is nested more than 64 levels deep.',
    ],
  ])('%s', (_, text, message) => {
    expect(read(text)).toEqual({ ok: false, message })
  })

  test('a field of 100 MB is refused at once', () => {
    const text = one({ props: { note: 'x'.repeat(100 * 1024 * 1024) } })
    const start = performance.now()
    expect(read(text)).toEqual({
      ok: false,
      message: 'The file has 100.0 MB. A design may have up to 32 MB.',
    })
    expect(performance.now() - start).toBeLessThan(100)
  })

  test('cut anywhere, it never opens and never throws', () => {
    for (let end = 0; end < TEXT.trimEnd().length; end++) {
      const result = read(TEXT.slice(0, end))
      expect(result.ok, TEXT.slice(0, end)).toBe(false)
      if (!result.ok) expect(result.message).toMatch(/cut short|is empty/)
    }
  })

  test('any JSON at all opens or says why', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = read(`{"groundplan":1,"elements":{"net":${text}}}`)
        if (!result.ok) expect(result.message).toMatch(/^[^\n]+\.$/)
      }),
    )
  })
})

describe('small damage is mended and told', () => {
  test.each<[string, object, object, string]>([
    [
      'a missing parent',
      { parent: 'gone' },
      {},
      'Element "net" was inside "gone", which is not in the design; it stands on the canvas now.',
    ],
    [
      'a parent named like a method',
      { parent: 'toString' },
      {},
      'Element "net" was inside "toString", which is not in the design; it stands on the canvas now.',
    ],
    [
      'a box that is none',
      { box: { x: 'left' } },
      {},
      'Element "net": "box" is not made of four numbers; the element is placed anew.',
    ],
    [
      'an unknown member',
      { colour: 'red' },
      {},
      'Element "net": "colour" is no part of an element and was left out.',
    ],
  ])('%s', (_, members, kept, problem) => {
    const design = { elements: { net: { id: 'net', kind: 'vpc', name: 'shop', props: {}, ...kept } } }
    expect(read(one(members))).toEqual({ ok: true, value: { name: 'Shop', design, problems: [problem] } })
  })

  test('a missing name is the id', () => {
    const result = read(file({ net: { kind: 'vpc' } }))
    expect(result.ok && result.value.design.elements.net).toEqual({
      id: 'net',
      kind: 'vpc',
      name: 'net',
      props: {},
    })
  })
})
