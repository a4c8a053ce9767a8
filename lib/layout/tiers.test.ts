import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { arrange } from './arrange'
import { flaws } from './drawn'
import { placeNew } from './place'
import { OVERHANG } from './sizes'

const inRegion = (id: string, kind: string, props: Element['props'] = {}): Element => ({
  id,
  kind,
  name: id,
  parent: 'region',
  props,
})
const designOf = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(
    [{ id: 'region', kind: 'region', name: 'region', props: {} }, ...elements].map((one) => [one.id, one]),
  ),
})
const arranged = (design: Design) => {
  const drawn = applyPatch(design, arrange(design))
  expect(flaws(drawn)).toEqual([])
  return (id: string) => drawn.elements[id]!.box!
}

const vpcs = [inRegion('shop', 'vpc'), inRegion('data', 'vpc')]
const peering = inRegion('peer', 'vpc-peering', { vpc: 'data', peerVpc: 'shop' })

test('a connection of two neighbours stands between them', () => {
  const box = arranged(designOf(...vpcs, peering))
  const [first, second] = [box('shop'), box('data')].sort((a, b) => a.x + a.y - b.x - b.y)
  const at = box('peer')
  const inRow = at.x >= first!.x + first!.width && at.x + at.width <= second!.x
  const inColumn = at.y >= first!.y + first!.height && at.y + at.height <= second!.y
  expect(inRow || inColumn).toBe(true)
})

test('what leads out stands in the order of the way: VPCs, hub, connection, the other end, the site', () => {
  const site: Element = { id: 'site', kind: 'on-premises-site', name: 'site', props: {} }
  const design = designOf(
    ...vpcs,
    { ...inRegion('attached', 'transit-gateway-attachment', { transitGateway: 'hub' }), parent: 'shop' },
    inRegion('hub', 'transit-gateway'),
    inRegion('office', 'customer-gateway'),
    inRegion('vpn', 'vpn-connection', { customerGateway: 'office', gateway: 'hub' }),
    site,
  )
  const box = arranged(design)
  const way = ['hub', 'vpn', 'office'].map(box)
  expect(box('site').x).toBeGreaterThan(box('region').x + box('region').width)
  way.slice(1).forEach((at, index) => {
    const before = way[index]!
    expect(at.x >= before.x + before.width || at.y >= before.y + before.height).toBe(true)
  })
  expect(box('attached').y + box('attached').height).toBe(box('shop').height + OVERHANG)
})

test('a load balancer stands beside the lanes of its VPC, with its listeners inside', () => {
  const inVpc = (id: string, kind: string, props: Element['props'] = {}) => ({
    ...inRegion(id, kind, props),
    parent: 'shop',
  })
  const box = arranged(
    designOf(
      vpcs[0]!,
      inVpc('a', 'subnet', { availabilityZone: 'eu-west-1a' }),
      inVpc('b', 'subnet', { availabilityZone: 'eu-west-1b' }),
      inVpc('front', 'application-load-balancer', { subnets: ['a', 'b'] }),
      { ...inVpc('https', 'listener'), parent: 'front' },
      inVpc('rules', 'security-group'),
    ),
  )
  const front = box('front')
  const right = Math.max(...['a', 'b'].map((id) => box(id).x + box(id).width))
  expect(front.y + front.height <= box('a').y || front.x >= right).toBe(true)
})

test('subnets of one zone that only a template knows share a lane', () => {
  const zone = (index: number) => ({ expression: { 'Fn::Select': [index, { 'Fn::GetAZs': '' }] } })
  const subnet = (id: string, index: number): Element => ({
    ...inRegion(id, 'subnet', { availabilityZone: zone(index) }),
    parent: 'shop',
  })
  const box = arranged(designOf(vpcs[0]!, subnet('a1', 0), subnet('b1', 1), subnet('a2', 0), subnet('b2', 1)))
  expect(box('a1').x).toBe(box('a2').x)
  expect(box('b1').x).toBe(box('b2').x)
  expect(box('a1').y).toBe(box('b1').y)
})

test('a new connection is placed near the middle between its ends', () => {
  const at = (element: Element, x: number): Element => ({
    ...element,
    box: { x, y: 60, width: 300, height: 200 },
  })
  const region: Element = {
    id: 'region',
    kind: 'region',
    name: 'region',
    props: {},
    box: { x: 40, y: 40, width: 1100, height: 400 },
  }
  const design = designOf(region, at(vpcs[0]!, 20), at(vpcs[1]!, 700), peering)
  const { box } = applyPatch(design, placeNew(design)).elements.peer!
  expect(box).toEqual({ x: 444, y: 132, width: 132, height: 56 })
})
