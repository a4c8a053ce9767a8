import { describe, expect, it } from 'vitest'
import type { Service } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Answer, Asker, Here } from '@/lib/net/world'
import { PUBLIC, readAddresses } from '@/lib/net/flow'
import { resolve } from './resolve'

const api: Service = {
  fact: 'service',
  id: 'api',
  element: 'api',
  addresses: PUBLIC,
  fixed: false,
  lists: [],
}
const address = (text: string): Answer => ({ ends: [], addresses: [readAddresses(text)!], because: text })
const names = (suffix: string, answer: Answer | undefined, more: Partial<Names> = {}): Names => ({
  fact: 'names',
  element: suffix,
  suffix,
  answer: () => answer,
  ...more,
})

const OUTSIDE: Asker = { family: 4 }
const INSIDE: Asker = { family: 4, network: 'net' }
const HERE = { session: () => undefined } as unknown as Here
const ask = (sources: readonly Names[], name: string, asker = OUTSIDE) => resolve(sources, name, asker, HERE)
const said = (sources: readonly Names[], name: string, asker = OUTSIDE) =>
  ask(sources, name, asker).steps.map(({ because }) => because)

describe('resolve', () => {
  const open = names('example.com', address('203.0.113.1'))
  const longer = names('www.example.com', address('203.0.113.2'))
  const inner = names('example.com', address('10.0.0.1'), { networks: ['net'] })
  const site = names('example.com', address('192.168.0.1'), { sites: ['dc'] })

  it.each<readonly [string, readonly Names[], string, Asker, string]>([
    ['the longest suffix', [open, longer], 'a.www.example.com', OUTSIDE, '203.0.113.2'],
    ['whatever the case', [open, longer], 'WWW.example.com.', OUTSIDE, '203.0.113.2'],
    ['private before public', [longer, inner], 'www.example.com', INSIDE, '10.0.0.1'],
    ['not what is private to others', [open, inner, site], 'example.com', OUTSIDE, '203.0.113.1'],
    [
      'what is private to a data centre',
      [open, inner, site],
      'example.com',
      { family: 4, site: 'dc' },
      '192.168.0.1',
    ],
    [
      'whole labels',
      [open, names('ample.com', address('203.0.113.9'))],
      'www.example.com',
      OUTSIDE,
      '203.0.113.1',
    ],
    [
      'the next where one passes',
      [names('www.example.com', undefined), open],
      'www.example.com',
      OUTSIDE,
      '203.0.113.1',
    ],
    [
      'only the very name where it is exact',
      [open, { ...longer, exact: true }],
      'a.www.example.com',
      OUTSIDE,
      '203.0.113.1',
    ],
    [
      'what rules over all',
      [inner, names('', address('10.9.9.9'), { networks: ['net'], first: true })],
      'example.com',
      INSIDE,
      '10.9.9.9',
    ],
  ])('asks %s', (_, sources, name, asker, because) => {
    expect(said(sources, name, asker)).toEqual([because])
  })

  it('follows other names', () => {
    const chain = [
      names('a.test', { again: 'b.example', because: 'one' }),
      names('b.example', address('203.0.113.1')),
    ]
    expect(said(chain, 'a.test')).toEqual(['one', '203.0.113.1'])
  })

  it('ends circles', () => {
    const circle = [
      names('a.test', { again: 'b.test', because: 'one' }),
      names('b.test', { again: 'a.test', because: 'two' }),
    ]
    expect(ask(circle, 'a.test').refusal).toMatchObject({ refuse: 'X_DNS_NO_ANSWER' })
  })

  it('takes what nobody knows for the internet, unless it can be none', () => {
    expect(ask([], 'www.example.net').addresses).toEqual([{ family: 4, addresses: PUBLIC[4] }])
    for (const name of ['db.internal', 'printer.local', 'server'])
      expect(ask([], name).refusal).toMatchObject({ refuse: 'X_DNS_NXDOMAIN' })
  })

  it('keeps private answers from the internet', () => {
    const open = names('example.com', address('10.0.0.1'))
    expect(ask([open], 'example.com').refusal).toMatchObject({ refuse: 'X_DNS_PRIVATE_ANSWER' })
    expect(ask([open], 'example.com', INSIDE).refusal).toBeUndefined()
    const both = names('example.com', {
      ends: [api],
      addresses: [readAddresses('10.0.0.1')!],
      because: 'two',
      element: 'zone',
    })
    expect(ask([both], 'example.com')).toMatchObject({
      ends: [api],
      addresses: [],
      warnings: [{ code: 'X_DNS_PRIVATE_ANSWER', element: 'zone' }],
    })
  })

  it('warns of answers that lead nowhere beside others', () => {
    const several = names('www.test', { ends: [api], others: ['gone.test'], because: 'two', element: 'zone' })
    const gone = names('gone.test', { refuse: 'X_DNS_NXDOMAIN', because: 'no', element: 'zone' })
    expect(ask([several, gone], 'www.test')).toMatchObject({
      ends: [api],
      warnings: [{ code: 'X_DNS_NXDOMAIN' }],
    })
    expect(ask([several, gone], 'gone.test').refusal).toMatchObject({ refuse: 'X_DNS_NXDOMAIN' })
  })
})
