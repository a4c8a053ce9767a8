import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { formatPrefix } from '@/lib/net/prefix'
import { aroundOf } from '../around'
import type { ElementOf } from '../index'
import { drawnTable } from './attached'
import { effectiveRoutes } from './effective-routes'

const put = (kind: string, id: string, props: Element['props'], parent?: string): Element => ({
  id,
  kind,
  name: id,
  props,
  ...(parent !== undefined && { parent }),
})

const spoke = (letter: string, block: string): readonly Element[] => [
  put('vpc', letter, { cidrBlock: block }),
  put('subnet', `${letter}-1`, { cidrBlock: block.replace('/16', '/24') }, letter),
  put(
    'transit-gateway-attachment',
    `${letter}-att`,
    { transitGateway: 'tgw', subnets: [`${letter}-1`] },
    letter,
  ),
]

/** A gateway with VPCs A and B, a VPN by BGP to a site, and one table of its own. */
const routesOf = (table: Element['props'], ...more: readonly Element[]) => {
  const elements = [
    put('transit-gateway', 'tgw', {
      defaultRouteTableAssociation: 'disable',
      defaultRouteTablePropagation: 'disable',
    }),
    ...spoke('a', '10.1.0.0/16'),
    ...spoke('b', '10.2.0.0/16'),
    put('customer-gateway', 'cgw', { ipAddress: '203.0.113.1', bgpAsn: 65000 }),
    put('vpn-connection', 'vpn', { customerGateway: 'cgw', gateway: 'tgw' }),
    put('on-premises-site', 'office', { ranges: ['192.168.0.0/16', '10.1.0.0/16'], asn: 65000 }),
    put('on-premises-router', 'router', { links: ['cgw'], firewall: 'open' }, 'office'),
    put('transit-gateway-route-table', 'rt', { transitGateway: 'tgw', ...table }),
    ...more,
  ]
  const around = aroundOf({ elements: Object.fromEntries(elements.map((one) => [one.id, one])) })
  const drawn = around.get('rt') as ElementOf<'transit-gateway-route-table'>
  return effectiveRoutes(drawnTable(drawn, around), around).map(
    ({ prefix, origin, attachment, target, active }) =>
      `${active ? '' : '- '}${formatPrefix(prefix)} ${origin} ${attachment?.name ?? Object.keys(target)[0]}`,
  )
}

const from = (...attachments: readonly string[]) => attachments.map((attachment) => ({ attachment }))

describe('effective routes of a transit gateway table', () => {
  it.each([
    ['none', {}, []],
    [
      'what VPCs propagate',
      { propagations: from('b-att', 'a-att') },
      ['10.1.0.0/16 vpc a-att', '10.2.0.0/16 vpc b-att'],
    ],
    [
      'a VPC before a VPN, of equal blocks',
      { propagations: from('vpn', 'a-att') },
      ['10.1.0.0/16 vpc a-att', '- 10.1.0.0/16 vpn vpn', '192.168.0.0/16 vpn vpn'],
    ],
    [
      'a static route before both',
      { propagations: from('a-att'), routes: [{ destination: '10.1.0.0/16', attachment: 'b-att' }] },
      ['10.1.0.0/16 static b-att', '- 10.1.0.0/16 vpc a-att'],
    ],
    [
      'a blackhole',
      { propagations: from('a-att'), routes: [{ destination: '10.0.0.0/8', blackhole: true }] },
      ['10.0.0.0/8 static blackhole', '10.1.0.0/16 vpc a-att'],
    ],
    [
      'a route to what is attached elsewhere',
      { routes: [{ destination: '10.9.0.0/16', attachment: 'other-att' }] },
      ['10.9.0.0/16 static blackhole'],
    ],
  ] as const)('%s', (_what, table, expected) => {
    expect(routesOf(table)).toEqual(expected)
  })

  it('tells all blocks of a VPC, IPv6 only where the attachment carries it', () => {
    const both = put('vpc', 'a', {
      cidrBlock: '10.1.0.0/16',
      cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }, { cidrBlock: '2001:db8::/56' }],
    })
    const six = put(
      'transit-gateway-attachment',
      'a-att',
      { transitGateway: 'tgw', subnets: ['a-1'], ipv6Support: 'enable' },
      'a',
    )
    const four = ['10.1.0.0/16 vpc a-att', '100.64.0.0/16 vpc a-att']
    expect(routesOf({ propagations: from('a-att') }, both)).toEqual(four)
    expect(routesOf({ propagations: from('a-att') }, both, six)).toEqual([...four, '2001:db8::/56 vpc a-att'])
  })

  it('says that nobody knows which of two equal VPCs counts', () => {
    const rows = routesOf({ propagations: from('a-att', 'c-att') }, ...spoke('c', '10.1.0.0/16'))
    expect(rows).toEqual(['10.1.0.0/16 vpc a-att', '- 10.1.0.0/16 vpc c-att'])
  })

  it('stands for routes that only a template knows', () => {
    const rows = routesOf({ propagations: [{ attachment: { expression: { Ref: 'Which' } } }] })
    expect(rows).toContain('0.0.0.0/0 vpn unknown')
  })
})
