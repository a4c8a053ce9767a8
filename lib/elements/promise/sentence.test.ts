import { expect, test } from 'vitest'
import { make, classic } from '@/lib/rules/example'
import type { ElementOf } from '../index'
import { aroundOf } from '../around'
import { sentenceOf } from './sentence'

type Promised = ElementOf<'promise'>

const around = aroundOf(classic())
const HTTPS = { protocol: 'tcp', port: '443' } as const

test.each<[string, Promised['props']]>([
  ['The internet must reach server on tcp 443.', { fromPlace: 'internet', to: 'server', ...HTTPS }],
  [
    'Nothing outside net may reach server.',
    { fromPlace: 'outside', outside: 'net', to: 'server', protocol: 'all', expects: 'unreachable' },
  ],
  [
    'Everything outside net must reach server by icmp.',
    { fromPlace: 'outside', outside: 'net', to: 'server', protocol: 'icmp' },
  ],
  [
    'server must not reach the internet.',
    { from: 'server', toPlace: 'internet', protocol: 'all', expects: 'unreachable' },
  ],
  [
    '203.0.113.0/24 must reach 10.0.1.10 on udp 53, 8000-8010.',
    { fromText: '203.0.113.0/24', toText: '10.0.1.10', protocol: 'udp', port: '53,8000 - 8010' },
  ],
  [
    'The internet must reach POST https://api.example.com/orders, with TLS at every hop.',
    {
      fromPlace: 'internet',
      toPlace: 'address',
      toText: 'https://api.example.com/orders',
      method: 'POST',
      everyHopTls: true,
    },
  ],
  [
    'Something that is gone must reach server on tcp.',
    { fromPlace: 'element', to: 'server', protocol: 'tcp' },
  ],
])('%s', (says, props) => {
  expect(sentenceOf(make('promise', 'promise', props) as Promised, around)).toBe(says)
})
