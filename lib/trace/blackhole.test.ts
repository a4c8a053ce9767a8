import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { trace } from './trace'

const elements: readonly Element[] = [
  { id: 'net', kind: 'vpc', name: 'net', props: { cidrBlock: '10.0.0.0/16' } },
  {
    id: 'table',
    kind: 'route-table',
    name: 'table',
    parent: 'net',
    props: { routes: [{ destination: '0.0.0.0/0', target: 'gone' }], blackholes: ['0.0.0.0/0'] },
  },
  {
    id: 'a',
    kind: 'subnet',
    name: 'a',
    parent: 'net',
    props: { cidrBlock: '10.0.0.0/24', routeTable: 'table' },
  },
  { id: 'gone', kind: 'other', name: 'nat-0a1b', awsId: 'nat-0a1b', props: { type: 'AWS::EC2::NatGateway' } },
]
const ask = (...more: readonly Element[]) => {
  const design: Design = { elements: Object.fromEntries([...elements, ...more].map((one) => [one.id, one])) }
  return trace(design, { from: { element: 'a' }, to: { internet: true }, family: 4, ports: [[443, 443]] })
}

test('a route that AWS called a blackhole drops what it matches', () => {
  const { verdict, codes } = ask()
  expect([verdict, ...codes]).toEqual(['NOT_REACHABLE', 'BAD_STATE_ROUTE'])
})

test('a route that got a target later is one again', () => {
  const gateway: Element = { id: 'gone', kind: 'internet-gateway', name: 'door', parent: 'net', props: {} }
  expect(ask(gateway).codes).not.toContain('BAD_STATE_ROUTE')
})
