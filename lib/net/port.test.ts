import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_PORTS, coversPorts, EPHEMERAL_PORTS, protocolNumber, sharesPort } from './port'

const range = fc
  .tuple(fc.integer({ min: 0, max: 65535 }), fc.integer({ min: 0, max: 65535 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

test.each([
  [{ from: 0, to: 65535 }, { from: 443, to: 443 }, true, true],
  [{ from: 443, to: 443 }, { from: 443, to: 443 }, true, true],
  [{ from: 443, to: 443 }, { from: 442, to: 443 }, false, true],
  [{ from: 80, to: 443 }, { from: 443, to: 8080 }, false, true],
  [{ from: 80, to: 442 }, { from: 443, to: 8080 }, false, false],
])('%j and %j', (outer, inner, covers, shares) => {
  expect(coversPorts(outer, inner)).toBe(covers)
  expect(sharesPort(outer, inner)).toBe(shares)
})

test('what is covered is shared, and sharing goes both ways', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      if (coversPorts(a, b)) expect(sharesPort(a, b)).toBe(true)
      expect(sharesPort(a, b)).toBe(sharesPort(b, a))
      expect(coversPorts(ALL_PORTS, a)).toBe(true)
      if (coversPorts(a, b) && coversPorts(b, a)) expect(a).toEqual(b)
    }),
  )
  expect(coversPorts(ALL_PORTS, EPHEMERAL_PORTS)).toBe(true)
})

test.each([
  ['tcp', '6'],
  ['TCP', '6'],
  ['udp', '17'],
  ['icmp', '1'],
  ['icmpv6', '58'],
  ['all', '-1'],
  ['-1', '-1'],
  ['50', '50'],
  ['constructor', 'constructor'],
])('protocol %s is %s', (name, number) => expect(protocolNumber(name)).toBe(number))
