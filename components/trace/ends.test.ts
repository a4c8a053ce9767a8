import { expect, test } from 'vitest'
import { remove, applyPatch } from '@/lib/design/patch'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { endOptions, labelOf } from './ends'

const { design } = classicVpc
const bare = applyPatch(design, remove(design.elements.internet!))
const first = (query: string, where = design, selection: readonly string[] = []) =>
  endOptions(where, new Set(selection), query)[0]

test.each([
  ['', { element: 'internet' }],
  ['web-1', { element: 'web-1' }],
  ['inter', { element: 'internet' }],
  ['10.0.0.7', { address: '10.0.0.7' }],
  ['203.0.113.0/24', { address: '203.0.113.0/24' }],
  ['shop.example', { name: 'shop.example' }],
  ['https://shop.example/cart', { url: 'https://shop.example/cart' }],
])('"%s" offers %o first', (query, place) => expect(first(query)?.place).toEqual(place))

test('the internet is offered where none is drawn', () => {
  expect(first('', bare)?.place).toEqual({ internet: true })
  expect(first('anywhere', bare)?.place).toEqual({ internet: true })
  expect(labelOf(bare, { internet: true })).toBe('The internet')
})

test('what is selected comes before what is not, and all options differ', () => {
  expect(endOptions(bare, new Set(['rt-web']), '')[1]?.place).toEqual({ element: 'rt-web' })
  const ids = endOptions(design, new Set(['rt-web']), '').map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing at all is no option', () => expect(first('no such thing')).toBeUndefined())
