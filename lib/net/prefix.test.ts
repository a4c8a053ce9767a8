import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Prefix } from './prefix'
import {
  contains,
  formatAddress,
  formatPrefix,
  holds,
  nextFree,
  overlaps,
  parseAddress,
  parsePrefix,
  prefixAt,
  usableAddresses,
} from './prefix'

const four = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }), fc.integer({ min: 0, max: 32 }))
  .map(([address, length]) => prefixAt(4, address, length))
const six = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }), fc.integer({ min: 0, max: 128 }))
  .map(([address, length]) => prefixAt(6, address, length))
const any = fc.oneof(four, six)

const at = (text: string): Prefix => {
  const prefix = parsePrefix(text)
  if (!prefix) throw new Error(`${text} is no prefix`)
  return prefix
}

describe('reading', () => {
  test.each([
    ['10.0.0.0/16', '10.0.0.0/16'],
    ['10.0.3.7/16', '10.0.0.0/16'],
    ['10.0.0.127/25', '10.0.0.0/25'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255/32', '255.255.255.255/32'],
    ['2001:DB8:0:0::/56', '2001:db8::/56'],
    ['2001:db8::1/128', '2001:db8::1/128'],
    ['::/0', '::/0'],
  ])('%s is %s', (text, canonical) => expect(formatPrefix(at(text))).toBe(canonical))

  test.each([
    '',
    'ten',
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/016',
    '10.0.0.0/16/16',
    '10.0.0/16',
    '010.0.0.0/16',
    '10.0.0.256/16',
    '0x0a.0.0.0/8',
    '167772160/8',
    ' 10.0.0.0/16',
    '10.0.0.0/1 6',
    '2001:db8::/129',
    '2001:db8::%eth0/64',
    '::ffff::/64',
  ])('%j is no block', (text) => expect(parsePrefix(text)).toBeUndefined())

  test('what is written is read back', () => {
    fc.assert(
      fc.property(any, (prefix) => {
        const text = formatPrefix(prefix)
        expect(parsePrefix(text)).toEqual(prefix)
        const address = formatAddress(prefix.family, prefix.last)
        expect(parseAddress(address)).toEqual({ family: prefix.family, value: prefix.last })
        expect(holds(prefix, address)).toBe(true)
      }),
    )
  })

  test('any text at all is a block or is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const prefix = parsePrefix(text)
        if (prefix) expect(parsePrefix(formatPrefix(prefix))).toEqual(prefix)
      }),
    )
  })
})

describe('comparing', () => {
  test.each([
    ['10.0.0.0/16', '10.0.1.0/24', true, true],
    ['10.0.1.0/24', '10.0.0.0/16', false, true],
    ['10.0.0.0/16', '10.0.0.0/16', true, true],
    ['10.0.0.0/16', '10.1.0.0/16', false, false],
    ['0.0.0.0/0', '::/0', false, false],
  ])('%s with %s', (a, b, inside, shared) => {
    expect(contains(at(a), at(b))).toBe(inside)
    expect(overlaps(at(a), at(b))).toBe(shared)
  })

  test('two blocks overlap exactly when one holds the other', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  test.each([
    ['10.0.0.0/24', '10.0.0.255', true],
    ['10.0.0.0/24', '10.0.1.0', false],
    ['10.0.0.0/24', '::1', false],
    ['10.0.0.0/24', 'web', false],
  ])('%s holds %s: %s', (prefix, address, held) => expect(holds(at(prefix), address)).toBe(held))
})

test.each([
  ['10.0.0.0/28', 11],
  ['10.0.0.0/24', 251],
  ['10.0.0.0/16', 65531],
  ['10.0.0.0/31', 0],
])('%s has %d usable addresses', (text, count) => expect(usableAddresses(at(text))).toBe(count))

describe('the next free block', () => {
  test.each([
    ['10.0.0.0/16', 24, [], '10.0.0.0/24'],
    ['10.0.0.0/16', 24, ['10.0.0.0/24'], '10.0.1.0/24'],
    ['10.0.0.0/16', 24, ['10.0.0.0/28', '10.0.2.0/24'], '10.0.1.0/24'],
    ['10.0.0.0/16', 24, ['10.0.0.0/17'], '10.0.128.0/24'],
    ['10.0.0.0/16', 24, ['192.168.0.0/16'], '10.0.0.0/24'],
    ['10.0.0.0/16', 16, [], '10.0.0.0/16'],
    ['10.0.0.0/16', 15, [], undefined],
    ['10.0.0.0/24', 25, ['10.0.0.0/25', '10.0.0.128/25'], undefined],
    ['255.255.255.0/24', 25, ['255.255.255.128/25'], '255.255.255.0/25'],
    ['255.255.255.0/24', 25, ['255.255.255.0/24'], undefined],
    ['2001:db8::/56', 64, ['2001:db8::/64'], '2001:db8:0:1::/64'],
  ])('in %s, /%d beside %j is %s', (within, length, taken, free) => {
    const found = nextFree(at(within), length, taken.map(at))
    expect(found && formatPrefix(found)).toBe(free)
  })

  const asked = fc.record({
    length: fc.integer({ min: 16, max: 24 }),
    taken: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 17, max: 28 }))
        .map(([offset, length]) => prefixAt(4, BigInt(0x0a000000 + offset), length)),
      { maxLength: 12 },
    ),
  })

  test('lies within, overlaps nothing, and is the lowest that does', () => {
    const within = at('10.0.0.0/16')
    fc.assert(
      fc.property(asked, ({ length, taken }) => {
        const free = nextFree(within, length, taken)
        const size = 1n << BigInt(32 - length)
        const end = free ? free.first : within.last + 1n
        if (free) {
          expect(contains(within, free)).toBe(true)
          expect(free.length).toBe(length)
          expect(taken.some((prefix) => overlaps(prefix, free))).toBe(false)
        }
        for (let first = within.first; first < end; first += size)
          expect(taken.some((prefix) => overlaps(prefix, prefixAt(4, first, length)))).toBe(true)
      }),
    )
  })
})
