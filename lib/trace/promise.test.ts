import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { keep, queryOf } from './promise'
import { board, group, host, NAT, put, WEB } from './scenarios/board'

type Props = ElementOf<'promise'>['props']

const promised = (props: Props): Element => put('promise', 'promise', props)

const kept = (design: Design, props: Props) => {
  const [found] = keep(applyPatch(design, { promise: [undefined, promised(props)] }))
  return found!
}

const web = board(WEB)
const app = board(NAT, host('app-2', 'b', '10.0.2.11', 'db-sg'), group('db-sg', 'net', [3306], '10.0.2.0/24'))
const INTERNET = { fromPlace: 'internet', toPlace: 'element' } as const
const HTTPS = { protocol: 'tcp', port: '443' } as const

test.each<[string, Design, Props, boolean | 'unknown', string]>([
  ['the internet must reach web on 443', web, { ...INTERNET, to: 'web', ...HTTPS }, true, 'is open'],
  [
    'and not on 22',
    web,
    { ...INTERNET, to: 'web', protocol: 'tcp', port: '22', expects: 'unreachable' },
    true,
    '22',
  ],
  [
    'a range that is open in part',
    web,
    { ...INTERNET, to: 'web', protocol: 'tcp', port: '443-444' },
    false,
    'part',
  ],
  [
    'the same range must not be open at all',
    web,
    { ...INTERNET, to: 'web', protocol: 'tcp', port: '443-444', expects: 'unreachable' },
    false,
    'is open',
  ],
  [
    'without a route for the answers',
    board(WEB, put('route-table', 'public', { in: 'net' })),
    { ...INTERNET, to: 'web', ...HTTPS },
    false,
    'No way from the internet to web',
  ],
  ['a gateway is the internet', web, { from: 'igw', to: 'web', ...HTTPS }, true, 'is open'],
  [
    'one address of it',
    web,
    { fromPlace: 'address', fromText: '203.0.113.7', to: 'web', ...HTTPS },
    true,
    'is open',
  ],
  [
    'all in a subnet must reach the internet',
    app,
    { from: 'b', toPlace: 'internet', ...HTTPS },
    true,
    'is open',
  ],
  [
    'nothing outside of the VPC may reach app-2',
    app,
    { fromPlace: 'outside', outside: 'net', to: 'app-2', protocol: 'all', expects: 'unreachable' },
    true,
    '',
  ],
  [
    'but what is in another subnet of it may',
    app,
    { fromPlace: 'outside', outside: 'b', to: 'app-2', protocol: 'all', expects: 'unreachable' },
    true,
    '',
  ],
  [
    'nor may anything outside reach web',
    web,
    { fromPlace: 'outside', outside: 'net', to: 'web', protocol: 'all', expects: 'unreachable' },
    false,
    'from the internet to web is open',
  ],
  [
    'all that a group protects must be reached',
    app,
    { from: 'app', to: 'db-sg', protocol: 'tcp', port: '3306' },
    true,
    'is open',
  ],
  [
    'TLS of what is no URL',
    web,
    { ...INTERNET, to: 'web', ...HTTPS, everyHopTls: true },
    'unknown',
    'https://',
  ],
])('%s', (_, design, props, expected, says) => {
  const found = kept(design, props)
  expect({ because: found.because, kept: found.kept }).toEqual({
    because: expect.stringContaining(says),
    kept: expected,
  })
})

test.each<[string, Props, string]>([
  ['its start', { fromPlace: 'element', to: 'web', ...HTTPS }, 'What it starts from is gone.'],
  ['its goal', { ...INTERNET, to: 'nobody', ...HTTPS }, 'What it leads to is gone.'],
  ['the VPC around', { fromPlace: 'outside', to: 'web', ...HTTPS }, 'What everything is outside of is gone.'],
  ['a sound address', { fromPlace: 'address', fromText: 'x', to: 'web', ...HTTPS }, '"x" is no address'],
  [
    'a sound goal',
    { fromPlace: 'internet', toPlace: 'address', toText: 'web', ...HTTPS },
    '"web" is no address',
  ],
  ['sound ports', { ...INTERNET, to: 'web', protocol: 'tcp', port: '9-1' }, '"9-1" is no port'],
])('a promise without %s is broken and says so', (_, props, says) => {
  const found = kept(web, props)
  expect(found).toMatchObject({ kept: false, because: expect.stringContaining(says) })
  expect(found.trace).toBeUndefined()
  expect(queryOf(web, found.promise)).toBeUndefined()
})

test('it asks what can be asked by itself', () => {
  const { promise } = kept(web, { ...INTERNET, to: 'web', ...HTTPS })
  expect(queryOf(web, promise)).toEqual({
    from: { internet: true },
    to: { element: 'web' },
    protocols: [[6, 6]],
    ports: [[443, 443]],
  })
})
