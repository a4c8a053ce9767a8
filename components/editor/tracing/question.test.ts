import { describe, expect, test } from 'vitest'
import { EMPTY_DESIGN } from '@/lib/design/element'
import type { Question } from './question'
import { nameOf, NO_QUESTION, queryOf, readClaims, readPorts, trafficOf } from './question'

test.each([
  ['443', [[443, 443]]],
  ['', [[0, 65535]]],
  [' any ', [[0, 65535]]],
  [
    '80, 443',
    [
      [80, 80],
      [443, 443],
    ],
  ],
  ['1024 - 65535', [[1024, 65535]]],
  ['80,81-90,85', [[80, 90]]],
  ['90-80', undefined],
  ['70000', undefined],
  ['http', undefined],
  ['80,', undefined],
])('"%s" are ports', (text, ports) => expect(readPorts(text)).toEqual(ports))

test.each([
  ['{"scope":"read"}', { scope: 'read' }],
  ['[]', undefined],
  ['null', undefined],
  ['{', undefined],
])('claims %s', (text, claims) => expect(readClaims(text)).toEqual(claims))

const ask = (parts: Partial<Question>) =>
  queryOf({ ...NO_QUESTION, from: { internet: true }, to: { element: 'web' }, ...parts })
const ends = { from: { internet: true }, to: { element: 'web' } }

describe('a question becomes a query', () => {
  test.each<[string, Partial<Question>, unknown]>([
    ['tcp and a port', {}, { ...ends, protocols: [[6, 6]], ports: [[443, 443]] }],
    ['any port', { protocol: 'udp', ports: '' }, { ...ends, protocols: [[17, 17]], ports: [[0, 65535]] }],
    ['a ping', { protocol: 'ping' }, { ...ends, protocols: [[1, 1]], ports: [[2048, 2048]] }],
    ['a ping by IPv6', { protocol: 'ping6' }, { ...ends, protocols: [[58, 58]], ports: [[32768, 32768]] }],
    ['a protocol without ports', { protocol: 'esp', ports: 'x' }, { ...ends, protocols: [[50, 50]] }],
    ['anything at all', { protocol: 'any', ports: 'x' }, ends],
    ['encrypted all the way', { protocol: 'any', tlsEverywhere: true }, { ...ends, tlsEverywhere: true }],
    ['no port', { ports: 'x' }, undefined],
    ['no end', { to: undefined }, undefined],
    [
      'a request',
      {
        to: { url: 'https://a.example/b' },
        ports: 'x',
        headers: 'Accept: a:b\nnonsense',
        token: '{"sub":"me"}',
      },
      {
        from: { internet: true },
        to: { url: 'https://a.example/b' },
        method: 'GET',
        headers: { Accept: 'a:b' },
        token: { sub: 'me' },
      },
    ],
    [
      'a request whose token is no object',
      { to: { url: 'https://a.example' }, method: 'PUT', token: '{' },
      { from: { internet: true }, to: { url: 'https://a.example' }, method: 'PUT', headers: {} },
    ],
  ])('%s', (_name, parts, query) => expect(ask(parts)).toEqual(query))
})

test.each<[Partial<Question>, string]>([
  [{}, 'TCP 443'],
  [{ ports: ' ' }, 'TCP any port'],
  [{ protocol: 'any' }, 'any protocol'],
  [{ protocol: 'ping' }, 'Ping'],
  [{ to: { url: 'https://a.example' }, method: 'PUT' }, 'PUT'],
])('%o in words', (parts, words) => expect(trafficOf({ ...NO_QUESTION, ...parts })).toBe(words))

test.each([
  [{ internet: true }, 'the internet'],
  [{ element: 'gone' }, 'something deleted'],
  [{ address: '10.0.0.1' }, '10.0.0.1'],
  [{ name: 'a.example' }, 'a.example'],
  [{ url: 'https://a.example' }, 'https://a.example'],
] as const)('%o has a name', (place, name) => expect(nameOf(EMPTY_DESIGN, place)).toBe(name))
