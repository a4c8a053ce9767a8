import { expect, test } from 'vitest'
import type { Design } from './element'
import { readDesign, writeDesign } from './file'
import { mergeDesigns } from './merge'

const KINDS = new Set(['vpc'])

test.each([
  ['plain lines', 'A: 1\nB: 2\n'],
  ['line ends of Windows and no last one', 'A: 1\r\nB: 2'],
  ['a byte order mark', '\uFEFFA: 1\n'],
  ['one very long line', `{"A":"${'x'.repeat(1_500_000)}"}`],
  ['quotes, tabs and other signs', 'A: "\\t\t\u2028 é"\n\n\n'],
])('the text of a template is kept in the file to the byte: %s', (_, text) => {
  const design: Design = {
    elements: { net: { id: 'net', kind: 'vpc', name: 'net', template: 't', props: {} } },
    sources: { t: { name: 'net.yaml', text } },
  }
  const opened = readDesign(writeDesign({ name: 'Net', design }), KINDS)
  expect(opened).toEqual({ ok: true, value: { name: 'Net', design, problems: [] } })
})

test('a source that is none is told, and its elements stand for themselves', () => {
  const element = { kind: 'vpc', name: 'net', template: 't' }
  const text = JSON.stringify({
    groundplan: 1,
    elements: { net: element },
    sources: { t: { name: 'a', text: 1 } },
  })
  const opened = readDesign(text, KINDS)
  expect(opened.ok && opened.value).toEqual({
    name: 'Untitled',
    design: { elements: { net: { id: 'net', kind: 'vpc', name: 'net', props: {} } } },
    problems: [
      'The template "t" in "sources" is no text and was left out.',
      'Element "net" came from the template "t", which is not in the design.',
    ],
  })
})

test('a merge keeps the sources of both sides', () => {
  const [a, b] = ['a', 'b'].map((name) => ({ elements: {}, sources: { [name]: { name, text: name } } }))
  expect(mergeDesigns({ elements: {} }, a!, b!, 'mine').design.sources).toEqual({
    ...a!.sources,
    ...b!.sources,
  })
})
