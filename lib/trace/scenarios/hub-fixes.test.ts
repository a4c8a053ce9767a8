import { expect, test } from 'vitest'
import { applyPatch, setProps } from '@/lib/design/patch'
import { readyDesigns } from '@/lib/samples/ready'
import { traceWithFixes } from '../fix'
import { ask } from './board'

const { design } = readyDesigns.find(({ id }) => id === 'hub-and-spoke')!

test('central egress that forgot the way back to a spoke is told the route, and it helps', () => {
  const table = design.elements['rt-public']!
  const forgot = applyPatch(
    design,
    setProps(table, { routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
  )
  const found = traceWithFixes(forgot, ask('orders-1', 'internet', 'tcp 443'))
  expect([found.verdict, found.codes[0]]).toEqual([
    'NOT_REACHABLE',
    'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  ])
  expect(found.blockers[0]?.fixes.map(({ label, verdict }) => [label, verdict])).toContainEqual([
    'Route 10.1.0.0/16 of rt-public to hub',
    'REACHABLE',
  ])
})
