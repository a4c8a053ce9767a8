import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, invert, isEmpty } from '@/lib/design/patch'
import type { Notice } from './event'
import { refresh } from './refresh'

const design = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
const at = (id: string, kind: string, parent: string | undefined, more: Partial<Element> = {}): Element => ({
  id,
  kind,
  name: id,
  awsId: id,
  props: {},
  ...(parent !== undefined && { parent }),
  ...more,
})

const account = at('1', 'account', undefined, { props: { accountId: '1' } })
const region = at('1/eu-west-1', 'region', '1', { name: 'eu-west-1', props: { code: 'eu-west-1' } })
const vpc = at('vpc-1', 'vpc', region.id, { name: 'shop', props: { cidrBlock: '10.0.0.0/16' } })
const subnet = at('subnet-1', 'subnet', vpc.id, { props: { cidrBlock: '10.0.0.0/24', routeTable: 'rtb-1' } })
const table = at('rtb-1', 'route-table', vpc.id, {
  props: { routes: [{ destination: '0.0.0.0/0', target: 'nat-1' }] },
})
const nat = at('nat-1', 'nat-gateway', subnet.id, { props: { connectivityType: 'public' } })
const all = design(account, region, vpc, subnet, table, nat)
const without = (from: Design, ...ids: readonly string[]): Design => ({
  elements: Object.fromEntries(Object.entries(from.elements).filter(([id]) => !ids.includes(id))),
})
const after = (current: Design, read: Design, notices: readonly Notice[] = []) =>
  applyPatch(current, refresh(current, read, notices))
const silent = (call: Notice['call'] & string, reason: Notice['reason'] = 'denied'): Notice => ({
  reason,
  call,
  region: 'eu-west-1',
  message: 'x',
})

test('an empty design receives it all; the same again changes nothing; undone, nothing is left', () => {
  const empty = design()
  const patch = refresh(empty, all)
  expect(applyPatch(empty, patch)).toEqual(all)
  expect(isEmpty(refresh(all, all))).toBe(true)
  expect(applyPatch(applyPatch(empty, patch), invert(patch))).toEqual(empty)
})

test('the ids, box, waivers and fold of the design stay, whatever ids the reading gave', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const mine = design(
    account,
    region,
    { ...vpc, id: 'my-vpc', box, collapsed: true, waivers: { r: { reason: 'a', author: 'b', date: 'c' } } },
    { ...subnet, parent: 'my-vpc', box },
  )
  const result = after(mine, design(account, region, { ...vpc, props: { cidrBlock: '10.1.0.0/16' } }, subnet))
  expect(result.elements['my-vpc']).toEqual({
    ...mine.elements['my-vpc'],
    props: { cidrBlock: '10.1.0.0/16' },
  })
  expect(result.elements['subnet-1']).toBe(mine.elements['subnet-1'])
})

test('a Name tag wins; without one the name of the design stays', () => {
  const mine = design(account, region, { ...vpc, name: 'ours' }, { ...subnet, name: 'ours too' })
  const result = after(mine, all)
  expect(result.elements['vpc-1']!.name).toBe('shop')
  expect(result.elements['subnet-1']!.name).toBe('ours too')
})

describe('what AWS no longer has', () => {
  test('goes, with references to it; what was drawn inside moves out', () => {
    const drawn: Element = {
      id: 'd',
      kind: 'instance',
      name: 'drawn',
      parent: 'subnet-1',
      props: {},
      box: { x: 0, y: 0, width: 1, height: 1 },
    }
    const mine: Element = {
      id: 'rt',
      kind: 'route-table',
      name: 'drawn',
      parent: 'vpc-1',
      props: { routes: [{ destination: '0.0.0.0/0', target: 'nat-1' }] },
    }
    const result = after(
      { elements: { ...all.elements, d: drawn, rt: mine } },
      without(all, 'subnet-1', 'nat-1'),
    )
    expect(Object.keys(result.elements).sort()).toEqual(['1', '1/eu-west-1', 'd', 'rt', 'rtb-1', 'vpc-1'])
    expect(result.elements.d).toEqual({
      id: 'd',
      kind: 'instance',
      name: 'drawn',
      parent: 'vpc-1',
      props: {},
    })
    expect(result.elements.rt!.props.routes).toEqual([])
  })

  test.each<[string, readonly Notice[], readonly string[], boolean]>([
    ['stays when its call was denied', [silent('ec2:DescribeNatGateways')], ['nat-1'], true],
    ['goes when another call was denied', [silent('ec2:DescribeVpcEndpoints')], ['nat-1'], false],
    ['stays in a Region that was not read', [], ['nat-1', 'subnet-1', 'rtb-1', 'vpc-1', '1/eu-west-1'], true],
  ])('%s', (_says, notices, missing, stays) => {
    const result = after(all, without(all, ...missing), notices)
    expect(result.elements['nat-1'] !== undefined).toBe(stays)
  })
})

test('a call without an answer takes no fields away', () => {
  const { routeTable: _unread, ...props } = subnet.props
  const read = without({ elements: { ...all.elements, 'subnet-1': { ...subnet, props } } }, 'rtb-1')
  expect(after(all, read, [silent('ec2:DescribeRouteTables')]).elements['subnet-1']).toBe(subnet)
  const gone = after(all, { elements: { ...all.elements, 'subnet-1': { ...subnet, props } } })
  expect(gone.elements['subnet-1']!.props).toEqual(props)
})

test('a stand-in takes nothing from what is known, and gives way to the real thing', () => {
  const standIn = at('nat-1', 'other', 'vpc-1', { props: { type: 'AWS::EC2::NatGateway' } })
  const mentioned = { elements: { ...all.elements, 'nat-1': standIn } }
  expect(after(all, mentioned, [silent('ec2:DescribeNatGateways')]).elements['nat-1']).toBe(nat)
  expect(after(mentioned, all).elements['nat-1']).toEqual(nat)
})

test('what moved to another container at AWS loses its place, what moved on the canvas does not', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  const other = at('subnet-2', 'subnet', 'vpc-1')
  const eip = at('eipalloc-1', 'elastic-ip', 'subnet-1', { box })
  const mine = {
    elements: { ...all.elements, 'subnet-2': other, 'nat-1': { ...nat, box }, 'eipalloc-1': eip },
  }
  const read = {
    elements: {
      ...all.elements,
      'subnet-2': other,
      'nat-1': { ...nat, parent: 'subnet-2' },
      'eipalloc-1': at('eipalloc-1', 'elastic-ip', '1/eu-west-1'),
    },
  }
  const result = after(mine, read)
  expect(result.elements['nat-1']).toEqual({ ...nat, parent: 'subnet-2' })
  expect(result.elements['eipalloc-1']).toBe(eip)
})

test('a drawn element that happens to have the id of a read one stays', () => {
  const { awsId: _none, ...drawn } = at('vpc-1', 'note', undefined)
  const result = after(design(drawn), all)
  expect(result.elements['vpc-1']).toBe(drawn)
  expect(result.elements['subnet-1']!.parent).toBe('vpc-1-read')
  expect(Object.keys(result.elements)).toHaveLength(7)
})

describe('what only a template knows', () => {
  const through = (target: string, more: object) => ({ destination: '0.0.0.0/0', target, ...more })
  const near = { destination: '10.9.0.0/16', target: 'subnet-1' }
  const mine: Design = {
    elements: {
      ...all.elements,
      'vpc-1': {
        ...vpc,
        props: { cidrBlock: { expression: { Ref: 'Block' }, value: '10.0.0.0/16' } },
        template: 'net',
        logicalId: 'Main',
      },
      'rtb-1': {
        ...table,
        template: 'net',
        logicalIds: { parent: 'Joined' },
        props: {
          routes: [
            through('nat-1', { logicalId: 'Out' }),
            {
              ...near,
              destination: { expression: { Ref: 'Near' }, value: '10.9.0.0/16' },
              logicalId: 'Near',
            },
          ],
        },
      },
    },
    sources: { net: { name: 'net.yaml', text: 'Resources: {}' } },
  }
  const reading = (...routes: readonly object[]): Design => ({
    elements: { ...all.elements, 'rtb-1': { ...table, props: { routes } } },
  })

  test('the same facts, in whatever order, change nothing', () => {
    expect(isEmpty(refresh(mine, reading(near, through('nat-1', {}))))).toBe(true)
    expect(after(mine, reading(near, through('nat-1', {})))).toBe(mine)
  })

  test('a changed row stays the resource that it was, a new one has no id, a lost one goes', () => {
    const further = { destination: '10.8.0.0/16', target: 'nat-1' }
    const result = after(mine, reading(further, through('subnet-1', {})))
    expect(result.elements['rtb-1']).toEqual({
      ...mine.elements['rtb-1'],
      props: { routes: [through('subnet-1', { logicalId: 'Out' }), further] },
    })
    expect(result.sources).toBe(mine.sources)
  })

  test('an expression gives way to another value', () => {
    const other = { ...vpc, props: { cidrBlock: '10.1.0.0/16' } }
    const result = after(mine, {
      elements: { ...reading(near, through('nat-1', {})).elements, 'vpc-1': other },
    })
    expect(result.elements['vpc-1']).toEqual({ ...mine.elements['vpc-1'], props: other.props })
  })

  test('two rows of one key keep their own ids', () => {
    const twice = (a: string, b: string) => [through(a, { logicalId: 'A' }), through(b, { logicalId: 'B' })]
    const routes = twice('nat-1', 'subnet-1')
    const held = { elements: { ...all.elements, 'rtb-1': { ...table, props: { routes } } } }
    const result = after(held, reading(through('subnet-1', {}), through('vpc-1', {})))
    expect(result.elements['rtb-1']!.props.routes).toEqual(twice('vpc-1', 'subnet-1'))
  })
})

test('a promise stays as it was made, whether AWS still has its path or not', () => {
  const path = { fromPlace: 'element', from: 'vpc-1', to: 'subnet-1', protocol: 'tcp', askAws: true }
  const promise = at('nip-1', 'promise', undefined, {
    props: { ...path, expects: 'unreachable', port: '22' },
  })
  const mine: Design = { elements: { ...all.elements, 'nip-1': promise } }
  expect(after(mine, all).elements['nip-1']).toBe(promise)
  const read = design(...Object.values(all.elements), at('nip-1', 'promise', undefined, { props: path }))
  expect(after(mine, read).elements['nip-1']).toBe(promise)
})
