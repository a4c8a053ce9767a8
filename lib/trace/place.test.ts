import { expect, test } from 'vitest'
import { classic, make } from '@/lib/rules/example'
import type { Place } from './query'
import { readPlace } from './place'

const design = classic(
  { ...make('instance', 'server-2', { in: 'public-a' }), name: 'Twin', awsId: 'i-0a22' },
  { ...make('instance', 'server-3', { in: 'public-a' }), name: 'Twin' },
  { ...make('security-group', 'group-9', { in: 'net' }), name: 'app' },
  { ...make('instance', 'server-4', { in: 'public-a' }), name: 'app' },
)

test.each<[string, string, Place]>([
  ['an id', 'server', { element: 'server' }],
  ['an AWS id', 'i-0a22', { element: 'server-2' }],
  ['a name that a group shares with a server', 'app', { element: 'server-4' }],
  ['a name in other letters', 'APP', { element: 'server-4' }],
  ['an address', ' 203.0.113.7 ', { address: '203.0.113.7' }],
  ['a block', '10.0.0.0/8', { address: '10.0.0.0/8' }],
  ['an IPv6 address', '2001:db8::1', { address: '2001:db8::1' }],
  ['a URL', 'https://api.example.com/orders?a=1', { url: 'https://api.example.com/orders?a=1' }],
  ['a DNS name', 'API.example.com.', { name: 'api.example.com' }],
  ['the internet', 'Internet', { internet: true }],
])('%s', (_, text, place) => expect(readPlace(design, text)).toEqual({ ok: true, value: place }))

test.each([
  ['a name of two', 'Twin', 'server-2 (instance), server-3 (instance). Give the id of one.'],
  ['nothing', '', '"" is no element'],
  ['a part of names', 'serv', 'Did you mean server (instance)'],
  ['an address that is none', '10.0.0.999', 'is no element, address'],
  ['a URL that is none', 'https://', 'nor the word internet.'],
  ['what every object has', 'constructor', 'is no element'],
])('%s is told in one line', (_, text, says) => {
  const found = readPlace(design, text)
  expect(found).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  expect(found.ok || found.message).not.toContain('\n')
})
