import { expect, test } from 'vitest'
import { setProps, applyPatch } from '@/lib/design/patch'
import { readyDesigns } from '@/lib/samples/ready'
import { ask } from '../scenarios/board'
import { trace } from '../trace'

const { design } = readyDesigns.find(({ id }) => id === 'hub-and-spoke')!

test('a static route of a hub whose block nobody knows may take what a known one would', () => {
  const table = design.elements['from-egress']!
  const open = applyPatch(
    design,
    setProps(table, { routes: [{ destination: { expression: { Ref: 'Block' } }, blackhole: true }] }),
  )
  expect(trace(design, ask('orders-1', 'internet', 'tcp 443')).verdict).toBe('REACHABLE')
  expect(trace(open, ask('orders-1', 'internet', 'tcp 443')).verdict).toBe('UNKNOWN')
})

test.each(['EXPIRED', 'REVOKED', 'FAILED'])('a certificate that is %s serves nobody', (status) => {
  const shop = readyDesigns.find(({ id }) => id === 'load-balanced-group')!.design
  const dead = applyPatch(shop, setProps(shop.elements['shop-certificate']!, { status }))
  const query = ask('internet', 'https://www.shop.example/')
  expect(trace(shop, query).verdict).toBe('REACHABLE')
  expect(trace(dead, query).verdict).toBe('NOT_REACHABLE')
})
