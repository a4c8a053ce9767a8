import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { aroundOf } from './around'
import { meaningsOf } from './connect'

const list: readonly Element[] = [
  { id: 'account', kind: 'account', name: 'ours', props: {} },
  { id: 'ireland', kind: 'region', name: 'ireland', parent: 'account', props: {} },
  { id: 'paris', kind: 'region', name: 'paris', parent: 'account', props: {} },
  { id: 'shop', kind: 'vpc', name: 'shop', parent: 'ireland', props: { cidrBlock: '10.0.0.0/16' } },
  { id: 'data', kind: 'vpc', name: 'data', parent: 'ireland', props: { cidrBlock: '10.1.0.0/16' } },
  { id: 'far', kind: 'vpc', name: 'far', parent: 'paris', props: { cidrBlock: '10.2.0.0/16' } },
  { id: 'bare', kind: 'vpc', name: 'bare', props: { cidrBlock: '10.3.0.0/16' } },
  { id: 'bare2', kind: 'vpc', name: 'bare-2', props: { cidrBlock: '10.4.0.0/16' } },
  { id: 'vgw', kind: 'vpn-gateway', name: 'vgw', parent: 'shop', props: {} },
  { id: 'cgw', kind: 'customer-gateway', name: 'office', parent: 'ireland', props: {} },
  { id: 'tgw', kind: 'transit-gateway', name: 'hub', parent: 'ireland', props: {} },
  { id: 'alb', kind: 'application-load-balancer', name: 'front', parent: 'shop', props: {} },
  { id: 'web', kind: 'target-group', name: 'web', parent: 'shop', props: {} },
  { id: 'one', kind: 'other', name: 'one', parent: 'ireland', props: {} },
  { id: 'two', kind: 'other', name: 'two', parent: 'ireland', props: {} },
]
const design: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }

const between = (a: string, b: string, inside = design) =>
  meaningsOf(aroundOf(inside), inside.elements[a]!, inside.elements[b]!)
const connect = (a: string, b: string) => {
  const [first] = between(a, b)
  const after = applyPatch(design, first!.patch())
  return { label: first!.label, after, made: after.elements[first!.element]! }
}

describe('a line makes a connection', () => {
  test.each([
    [
      'shop',
      'data',
      'Connect shop and data with a VPC peering connection',
      'vpc-peering',
      'ireland',
      { vpc: 'shop', peerVpc: 'data' },
    ],
    [
      'data',
      'shop',
      'Connect data and shop with a VPC peering connection',
      'vpc-peering',
      'ireland',
      { vpc: 'data', peerVpc: 'shop' },
    ],
    [
      'shop',
      'far',
      'Connect shop and far with a VPC peering connection',
      'vpc-peering',
      'account',
      { vpc: 'shop', peerVpc: 'far' },
    ],
    [
      'bare',
      'bare2',
      'Connect bare and bare-2 with a VPC peering connection',
      'vpc-peering',
      undefined,
      { vpc: 'bare', peerVpc: 'bare2' },
    ],
    [
      'vgw',
      'cgw',
      'Connect vgw and office with a VPN connection',
      'vpn-connection',
      'ireland',
      { customerGateway: 'cgw', gateway: 'vgw' },
    ],
    [
      'data',
      'tgw',
      'Connect data and hub with a transit gateway attachment',
      'transit-gateway-attachment',
      'data',
      { transitGateway: 'tgw' },
    ],
    [
      'tgw',
      'data',
      'Connect data and hub with a transit gateway attachment',
      'transit-gateway-attachment',
      'data',
      { transitGateway: 'tgw' },
    ],
    ['alb', 'web', 'Connect front and web with a listener', 'listener', 'alb', { targetGroup: 'web' }],
  ] as const)('%s to %s: %s', (a, b, label, kind, parent, props) => {
    const { made, ...rest } = connect(a, b)
    expect(rest.label).toBe(label)
    expect(made).toMatchObject({ kind, props })
    expect(made.parent).toBe(parent)
    expect(made).not.toHaveProperty('box')
  })

  test.each([
    ['shop', 'data'],
    ['vgw', 'cgw'],
    ['data', 'tgw'],
  ])('but not a second one from %s to %s', (a, b) => {
    const { label, after } = connect(a, b)
    for (const meaning of [...between(a, b, after), ...between(b, a, after)])
      expect(meaning.label).not.toBe(label)
  })

  test.each([
    ['shop', 'shop'],
    ['one', 'two'],
    ['shop', 'one'],
    ['shop', 'cgw'],
  ])('and none from %s to %s', (a, b) => {
    expect(between(a, b).filter(({ label }) => label.startsWith('Connect'))).toEqual([])
  })
})
