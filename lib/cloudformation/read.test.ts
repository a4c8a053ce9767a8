import { describe, expect, test } from 'vitest'
import { readTemplate } from './read'

const opened = (text: string) => {
  const result = readTemplate(text)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const FOREIGN = `
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Range: { Type: String, Default: 10.0.0.0/16 }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range, EnableDnsSupport: 'true' } }
  Public:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: !GetAtt Vpc.VpcId, CidrBlock: !Select [0, !Cidr [!Ref Range, 4, 8]], AvailabilityZone: !Select [0, !GetAZs ''] }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Out:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayId: tgw-0123456789abcdef0 }
  Join: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Public, RouteTableId: !Ref Table } }
  Stray: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Elsewhere, DestinationCidrBlock: 0.0.0.0/0 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: 12 } }
  Server: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref Public, ImageId: ami-1, SecurityGroupIds: [!Ref Group], UserData: x } }
  Queue: { Type: AWS::SNS::Topic, DeletionPolicy: Retain }
`

describe('a template from elsewhere', () => {
  const { design, problems, carried, understood } = opened(FOREIGN)
  const { elements } = design

  test.each([
    ['functions stay', 'Vpc', { cidrBlock: { expression: { Ref: 'Range' } }, enableDnsSupport: true }],
    ['associations fold into the subnet', 'Public', { routeTable: 'Table' }],
    [
      'routes become rows, AWS ids are kept',
      'Table',
      {
        routes: [{ logicalId: 'Out', destination: '0.0.0.0/0', target: { property: 'TransitGatewayId' } }],
      },
    ],
    ['numbers where a text belongs become one', 'Group', { groupDescription: '12' }],
    ['Ref names a security group too', 'Server', { securityGroups: ['Group'] }],
    [
      'an unknown type stays word for word',
      'Queue',
      { type: 'AWS::SNS::Topic', resource: { DeletionPolicy: 'Retain' } },
    ],
    ['a route of an unknown table stays word for word', 'Stray', { type: 'AWS::EC2::Route' }],
  ])('%s', (_, id, props) => expect(elements[id]!.props).toMatchObject(props))

  test('elements stand inside what they name, with their logical ids and no box', () => {
    expect(elements.Public).toMatchObject({ parent: 'Vpc', logicalId: 'Public', name: 'Public' })
    expect(Object.values(elements).some(({ box }) => box)).toBe(false)
  })

  test('what is kept word for word is listed, with its line', () => {
    expect(problems).toEqual([])
    expect(carried.map(({ logicalId, line, reason }) => `${line} ${logicalId}: ${reason}`)).toEqual([
      expect.stringContaining('9 Public: AvailabilityZone is known only when the stack is made'),
      expect.stringContaining('15 Stray: AWS::EC2::Route is kept word for word'),
      expect.stringContaining('17 Server: UserData has no field'),
      expect.stringContaining('18 Queue: AWS::SNS::Topic is kept word for word'),
    ])
    expect(understood).toBe(7)
  })
})

test.each([
  ['Box', { Id: 'v', Box: 'here' }],
  ['In a circle', { Id: 'v', In: 'v' }],
  ['In nothing', { Id: 'v', In: 'gone' }],
  ['Id of every object', { Id: 'constructor' }],
  ['no entry', 7],
])('metadata that is broken does not stop the reading: %s', (_, entry) => {
  const { design } = opened(
    JSON.stringify({
      Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } },
      Metadata: {
        Groundplan: {
          Resources: { Vpc: entry },
          Drawn: { n: { Kind: 'vpc' }, m: null, k: { Kind: 'nonsense' } },
        },
      },
    }),
  )
  const [vpc, ...more] = Object.values(design.elements)
  expect(more).toEqual([])
  expect(vpc).toMatchObject({ kind: 'vpc', props: { cidrBlock: '10.0.0.0/16' } })
  expect(vpc).not.toHaveProperty('parent')
})
