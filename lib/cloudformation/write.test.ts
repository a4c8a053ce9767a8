import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, change, isEmpty } from '@/lib/design/patch'
import { pinLogicalIds } from './pin'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const element = (kind: string, id: string, parent?: string, props: Element['props'] = {}): Element => ({
  id,
  kind,
  name: id,
  props,
  ...(parent !== undefined && { parent }),
})
const designOf = (...elements: readonly Element[]): Design => ({
  elements: Object.fromEntries(elements.map((element) => [element.id, element])),
})
const region = element('region', 'eu', undefined, { code: 'eu-west-1' })
const vpc = element('vpc', 'main', 'eu', { cidrBlock: '10.0.0.0/16' })
const subnet = (id: string, props: Element['props'] = {}) =>
  element('subnet', id, 'main', { cidrBlock: '10.0.1.0/24', ...props })
const gateway = element('internet-gateway', 'igw', 'main')
const group = (id: string, props: Element['props'] = {}) =>
  element('security-group', id, 'main', { groupDescription: id, ...props })
const from = (id: string) => ({ ipProtocol: 'tcp', fromPort: 80, toPort: 80, group: id })

const written = (...elements: readonly Element[]) =>
  writeTemplates(designOf(region, vpc, ...elements), 'Test')[0]!
const resourcesOf = (...elements: readonly Element[]) => {
  const { body, problems } = written(...elements)
  expect(problems).toEqual([])
  return body.Resources
}

const VPC = { Ref: 'Main' }

describe('each kind becomes its resources', () => {
  test.each<[string, readonly Element[], Readonly<Record<string, unknown>>]>([
    [
      'a VPC with a further block',
      [change(vpc, { props: { ...vpc.props, cidrBlocks: [{ cidrBlock: '10.1.0.0/16' }] } }).main![1]!],
      {
        MainSecondaryCIDRBlock10x1x0x0x16: { Properties: { VpcId: VPC, CidrBlock: '10.1.0.0/16' } },
      },
    ],
    [
      'a route to what is known by its AWS id alone, and a prefix list',
      [
        { ...element('other', 'hub', 'eu', { type: 'AWS::EC2::TransitGateway' }), awsId: 'tgw-0a11' },
        element('route-table', 'rt', 'main', { routes: [{ prefixListId: 'pl-0b22', target: 'hub' }] }),
      ],
      {
        RtRoutePl0b22: {
          Properties: { DestinationPrefixListId: 'pl-0b22', TransitGatewayId: 'tgw-0a11' },
        },
      },
    ],
    [
      'a subnet by the letter of its zone',
      [subnet('a', { availabilityZone: 'eu-west-1b' })],
      {
        A: { Properties: { VpcId: VPC, AvailabilityZone: { 'Fn::Sub': '${AWS::Region}b' } } },
      },
    ],
    [
      'a local zone as it is',
      [subnet('a', { availabilityZone: 'us-west-2-lax-1a' })],
      {
        A: { Properties: { AvailabilityZone: 'us-west-2-lax-1a' } },
      },
    ],
    [
      'a subnet in a further block after that block',
      [
        change(vpc, {
          props: { ...vpc.props, cidrBlocks: [{ cidrBlock: '10.1.0.0/16', logicalId: 'More' }] },
        }).main![1]!,
        subnet('a', { cidrBlock: '10.1.1.0/24' }),
      ],
      { A: { DependsOn: 'More' } },
    ],
    [
      'a table for a subnet of its own',
      [subnet('a', { routeTable: 't' }), element('route-table', 't', 'main')],
      {
        ARouteTableAssociation: { Properties: { SubnetId: { Ref: 'A' }, RouteTableId: { Ref: 'T' } } },
      },
    ],
    [
      'the main table for a subnet that has none',
      [subnet('a'), element('route-table', 't', 'main', { main: true })],
      {
        ARouteTableAssociation: { Properties: { SubnetId: { Ref: 'A' }, RouteTableId: { Ref: 'T' } } },
      },
    ],
    [
      'a route to an internet gateway after its attachment',
      [
        gateway,
        element('route-table', 't', 'main', { routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
      ],
      {
        TRouteDefault: {
          DependsOn: 'IgwAttachment',
          Properties: {
            RouteTableId: { Ref: 'T' },
            DestinationCidrBlock: '0.0.0.0/0',
            GatewayId: { Ref: 'Igw' },
          },
        },
        IgwAttachment: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: VPC } },
      },
    ],
    [
      'a route to a resource of another type',
      [
        element('other', 'tgw', 'main', { type: 'AWS::EC2::TransitGateway' }),
        element('route-table', 't', 'main', { routes: [{ destination: '::/0', target: 'tgw' }] }),
      ],
      {
        TRouteDefaultIpv6: {
          Properties: { DestinationIpv6CidrBlock: '::/0', TransitGatewayId: { Ref: 'Tgw' } },
        },
      },
    ],
    [
      'a NAT gateway and its address after the attachment',
      [
        gateway,
        subnet('a'),
        element('elastic-ip', 'ip', 'main'),
        element('nat-gateway', 'nat', 'a', { allocation: 'ip' }),
      ],
      {
        Nat: {
          DependsOn: 'IgwAttachment',
          Properties: { AllocationId: { 'Fn::GetAtt': ['Ip', 'AllocationId'] } },
        },
        Ip: { DependsOn: 'IgwAttachment', Properties: { Domain: 'vpc' } },
      },
    ],
    [
      'an ICMP entry of a network ACL',
      [
        element('network-acl', 'acl', 'main', {
          entries: [
            {
              egress: true,
              ruleNumber: 5,
              ruleAction: 'deny',
              protocol: '1',
              cidr: '::/0',
              fromPort: 8,
              toPort: -1,
            },
          ],
        }),
      ],
      {
        AclEntryEgress5: { Properties: { Protocol: 1, Ipv6CidrBlock: '::/0', Icmp: { Type: 8, Code: -1 } } },
      },
    ],
    [
      'rules of a security group inline',
      [group('web'), group('app', { securityGroupIngress: [from('web')] })],
      {
        App: {
          Properties: {
            SecurityGroupIngress: [{ SourceSecurityGroupId: { 'Fn::GetAtt': ['Web', 'GroupId'] } }],
          },
        },
      },
    ],
    [
      'rules of a circle apart, and no default in their place',
      [group('web', { securityGroupEgress: [from('web')] })],
      {
        Web: { Properties: { SecurityGroupEgress: [{ CidrIp: '127.0.0.1/32', IpProtocol: '-1' }] } },
        WebOutboundRuleTcp8080Web: { Properties: { GroupId: { 'Fn::GetAtt': ['Web', 'GroupId'] } } },
      },
    ],
    [
      'an instance with a public address on its interface',
      [subnet('a'), element('instance', 'i', 'a', { imageId: 'ami-1', associatePublicIpAddress: true })],
      { I: { Properties: { NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: { Ref: 'A' } }] } } },
    ],
    [
      'an expression as it stands',
      [subnet('a', { cidrBlock: { expression: { 'Fn::Select': [0, []] } } })],
      {
        A: { Properties: { CidrBlock: { 'Fn::Select': [0, []] } } },
      },
    ],
  ])('%s', (_, elements, expected) => expect(resourcesOf(...elements)).toMatchObject(expected))

  test('NAT gateways and addresses wait for nothing where no internet gateway is', () =>
    expect(resourcesOf(element('elastic-ip', 'ip', 'main')).Ip).not.toHaveProperty('DependsOn'))
})

test.each([
  ['a reference to nothing', subnet('a', { routeTable: 'gone' }), 'Subnet "a": Route table names "gone"'],
  ['a missing block', subnet('a', { cidrBlock: undefined }), 'Subnet "a": IPv4 CIDR block is missing'],
  [
    'a function of an unknown name',
    subnet('a', { cidrBlock: { expression: { Ref: 'Cidr' } } }),
    'refers to "Cidr"',
  ],
  ['a resource without a type', element('other', 'x', 'main'), 'Other resource "x" has no resource type'],
  [
    'a subnet in nothing',
    element('subnet', 'a', undefined, { cidrBlock: '10.0.0.0/24' }),
    'stands in nothing',
  ],
])('%s is told and left out', (_, broken, problem) => {
  const templates = writeTemplates(designOf(region, vpc, broken), 'Test')
  expect(templates.flatMap(({ problems }) => problems)).toEqual([expect.stringContaining(problem)])
})

test('each Region is a template of its own, and one cannot name what is in another', () => {
  const other = element('region', 'us', undefined, { code: 'us-east-1' })
  const far = element('vpc', 'far', 'us', { cidrBlock: '10.9.0.0/16' })
  const table = element('route-table', 't', 'far', { routes: [{ destination: '0.0.0.0/0', target: 'igw' }] })
  const [first, second] = writeTemplates(designOf(region, vpc, gateway, other, far, table), 'My net')
  expect([first!.fileName, second!.fileName]).toEqual(['my-net-eu-west-1', 'my-net-us-east-1'])
  expect(second!.problems).toEqual([expect.stringContaining('in the template of eu-west-1')])
  expect(Object.keys(second!.body.Resources)).toEqual(['Far', 'T'])
})

describe('logical ids', () => {
  const twins = [change(subnet('a'), { name: 'Öff 1' }).a![1]!, change(subnet('b'), { name: 'off-1' }).b![1]!]

  test('are the same in any order; of two with one name the smaller id keeps it', () => {
    const names = (...elements: readonly Element[]) =>
      Object.fromEntries([...written(...elements).logicalIds].map(([id, [own]]) => [id, own]))
    expect(names(...twins)).toEqual(names(...[...twins].reverse()))
    expect(names(...twins)).toMatchObject({ a: 'Off1', b: expect.stringMatching(/^Off1\w{6}$/) })
  })

  test('of rows do not hang on their place', () => {
    const routes = ['10.1.0.0/16', '10.2.0.0/16'].map((destination) => ({ destination, target: 'igw' }))
    const ids = (rows: unknown) =>
      Object.keys(written(gateway, element('route-table', 't', 'main', { routes: rows })).body.Resources)
    expect(new Set(ids([...routes].reverse()))).toEqual(new Set(ids(routes)))
  })

  test('that are pinned outlive a new name, and pinning twice changes nothing', () => {
    const design = designOf(region, vpc, ...twins)
    const pinned = applyPatch(design, pinLogicalIds(design))
    expect(isEmpty(pinLogicalIds(pinned))).toBe(true)
    const renamed = applyPatch(pinned, change(pinned.elements.a!, { name: 'else' }))
    expect(writeTemplates(renamed, '')[0]!.logicalIds.get('a')).toEqual(['Off1'])
  })
})

test.each(['yaml', 'json'] as const)('lines of every element in %s are those of its resources', (format) => {
  const template = written(gateway, subnet('a'))
  const { text, lines } = renderTemplate(template, format)
  const all = text.split('\n')
  const [[from, to]] = lines.igw as [[number, number]]
  expect(all[from - 1]).toContain('Igw')
  expect(all.slice(from - 1, to).join('\n')).toContain('IgwAttachment')
  expect(all[to]).not.toMatch(/^ {6}/)
})
