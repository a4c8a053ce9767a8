import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { openDesign } from './open'

const opened = (...elements: readonly Partial<Element>[]) => {
  const records = elements.map((element) => ({ name: element.id, props: {}, ...element }) as Element)
  const design = { elements: Object.fromEntries(records.map((element) => [element.id, element])) }
  const result = openDesign(writeDesign({ name: 'Shop', design }))
  if (!result.ok) throw new Error(result.message)
  return { before: design, ...result.value }
}

const net: Partial<Element> = { id: 'net', kind: 'vpc' }
const table = (routes: unknown): Partial<Element> => ({ id: 'rt', kind: 'route-table', props: { routes } })
const igw: Partial<Element> = { id: 'igw', kind: 'internet-gateway' }

test.each<[string, Partial<Element>, unknown, string]>([
  [
    'a number for a block',
    { ...net, props: { cidrBlock: 5 } },
    {},
    'net ("net"): "cidrBlock" is not a text and was left out.',
  ],
  [
    'a text for a flag',
    { ...net, props: { enableDnsSupport: 'yes' } },
    {},
    'net ("net"): "enableDnsSupport" is not true or false and was left out.',
  ],
  [
    'a text for rows',
    { ...net, id: 'rt', ...table('x') },
    {},
    'rt ("rt"): "routes" is not a list and was left out.',
  ],
  [
    'a row that is none',
    { ...net, ...table([5]) },
    {},
    'rt ("rt"): "routes" is not a list and was left out.',
  ],
  [
    'a wrong value in a row',
    table([{ destination: 5, target: 'igw' }]),
    { routes: [{ target: 'igw' }] },
    'rt ("rt"): "routes.0.destination" is not a text and was left out.',
  ],
  [
    'a reference to nothing',
    table([{ destination: '0.0.0.0/0', target: 'gone' }]),
    { routes: [{ destination: '0.0.0.0/0', target: 'gone' }] },
    'rt ("rt"): "routes.0.target" names "gone", which is not in the design.',
  ],
  [
    'an expression with a value of another type',
    { ...net, props: { cidrBlock: { expression: { Ref: 'Cidr' }, value: 5 } } },
    { cidrBlock: { expression: { Ref: 'Cidr' } } },
    'net ("net"): the known value of "cidrBlock" is not a text and was left out.',
  ],
])('%s is told', (_, element, props, problem) => {
  const { design, problems } = opened(element, igw)
  expect(problems).toEqual([problem])
  expect(design.elements[element.id!]?.props).toEqual(props)
})

test('a wrong value of the right type is kept for the form and the rules to tell', () => {
  const { before, design, problems } = opened({ ...net, props: { cidrBlock: 'ten', later: { any: 1 } } })
  expect(problems).toEqual([])
  expect(design).toEqual(before)
})

test('an unknown kind is refused', () => {
  expect(openDesign('{"groundplan":1,"elements":{"t":{"kind":"teapot"}}}')).toEqual({
    ok: false,
    message:
      'Element "t" is of kind "teapot", which this Groundplan does not know. Open the file with a newer Groundplan.',
  })
})
