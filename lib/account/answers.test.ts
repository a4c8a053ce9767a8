import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Endpoint, Reply } from './endpoint'
import { ec2Answer, regionsAnswer, startEndpoint } from './endpoint'
import { readAccount } from './read'

/** Answers in AWS's shape, written by us after its API reference: what moto leaves out or cannot make. */
const ANSWERS: Readonly<Record<string, string>> = {
  DescribeVpcs: `<vpcSet><item><vpcId>vpc-1</vpcId><cidrBlock>10.0.0.0/16</cidrBlock><tagSet><item><key>aws:cloudformation:stack-name</key><value>x</value></item><item><key>env</key><value>test</value></item></tagSet></item></vpcSet>`,
  DescribeSubnets: `<subnetSet><item><subnetId>subnet-1</subnetId><vpcId>vpc-1</vpcId><cidrBlock>10.0.0.0/24</cidrBlock></item><item><subnetId>subnet-2</subnetId><vpcId>vpc-unseen</vpcId><cidrBlock>10.9.0.0/24</cidrBlock></item></subnetSet>`,
  DescribeNatGateways: `<natGatewaySet><item><natGatewayId>nat-1</natGatewayId><subnetId>subnet-1</subnetId><state>available</state><connectivityType>private</connectivityType><natGatewayAddressSet><item><privateIp>10.0.0.9</privateIp><isPrimary>true</isPrimary></item></natGatewayAddressSet></item><item><natGatewayId>nat-old</natGatewayId><subnetId>subnet-1</subnetId><state>deleted</state></item></natGatewaySet>`,
  DescribeNetworkAcls: `<networkAclSet><item><networkAclId>acl-1</networkAclId><vpcId>vpc-1</vpcId><entrySet><item><ruleNumber>110</ruleNumber><protocol>1</protocol><ruleAction>deny</ruleAction><egress>false</egress><cidrBlock>0.0.0.0/0</cidrBlock><icmpTypeCode><code>-1</code><type>8</type></icmpTypeCode></item><item><ruleNumber>32767</ruleNumber><protocol>-1</protocol><ruleAction>deny</ruleAction><egress>false</egress><cidrBlock>0.0.0.0/0</cidrBlock></item></entrySet></item></networkAclSet>`,
  DescribeRouteTables: `<routeTableSet><item><routeTableId>rtb-1</routeTableId><vpcId>vpc-1</vpcId><routeSet><item><destinationCidrBlock>10.0.0.0/16</destinationCidrBlock><gatewayId>local</gatewayId><state>active</state><origin>CreateRouteTable</origin></item><item><destinationCidrBlock>10.8.0.0/16</destinationCidrBlock><transitGatewayId>tgw-1</transitGatewayId><state>active</state></item><item><destinationCidrBlock>10.7.0.0/16</destinationCidrBlock><vpcPeeringConnectionId>pcx-1</vpcPeeringConnectionId><state>active</state></item><item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><natGatewayId>nat-old</natGatewayId><state>blackhole</state></item><item><destinationIpv6CidrBlock>::/0</destinationIpv6CidrBlock><egressOnlyInternetGatewayId>eigw-1</egressOnlyInternetGatewayId><state>active</state></item></routeSet></item></routeTableSet>`,
  DescribeSecurityGroups: `<securityGroupInfo><item><groupId>sg-1</groupId><groupName>web</groupName><groupDescription>Web</groupDescription><vpcId>vpc-1</vpcId><ipPermissions><item><ipProtocol>tcp</ipProtocol><fromPort>443</fromPort><toPort>443</toPort><groups><item><groupId>sg-peer</groupId></item></groups></item></ipPermissions></item></securityGroupInfo>`,
  DescribeAddresses: `<addressesSet><item><allocationId>eipalloc-free</allocationId><publicIp>192.0.2.1</publicIp></item></addressesSet>`,
}

let endpoint: Endpoint
let design: Design
let messages: readonly string[]
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  endpoint = await startEndpoint((form): Reply => {
    const action = form.get('Action')!
    return action === 'DescribeRegions'
      ? regionsAnswer('eu-west-1')
      : ec2Answer(action, ANSWERS[action] ?? '')
  })
  for await (const event of readAccount({ regions: ['eu-west-1'], endpointUrl: endpoint.url }))
    if (event.type === 'result') {
      design = event.design
      messages = event.notices.map(({ message }) => message)
    }
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await endpoint.stop()
})

test('tags of AWS itself are left out', () => {
  expect(design.elements['vpc-1']).toMatchObject({ name: 'vpc-1', tags: { env: 'test' } })
})

test('ICMP type and code, without the closing deny', () => {
  expect(design.elements['acl-1']!.props.entries).toEqual([
    {
      egress: false,
      ruleNumber: 110,
      ruleAction: 'deny',
      protocol: '1',
      cidr: '0.0.0.0/0',
      fromPort: 8,
      toPort: -1,
    },
  ])
})

test('a private NAT gateway; a deleted one is not drawn', () => {
  expect(design.elements['nat-1']).toMatchObject({
    kind: 'nat-gateway',
    parent: 'subnet-1',
    props: { connectivityType: 'private', privateIpAddress: '10.0.0.9' },
  })
})

test.each([
  ['tgw-1', 'AWS::EC2::TransitGateway'],
  ['pcx-1', 'AWS::EC2::VPCPeeringConnection'],
  ['nat-old', 'AWS::EC2::NatGateway'],
  ['eigw-1', 'AWS::EC2::EgressOnlyInternetGateway'],
  ['sg-peer', 'AWS::EC2::SecurityGroup'],
])('what is mentioned but not read stands as another resource: %s', (id, type) => {
  expect(design.elements[id]).toMatchObject({ kind: 'other', awsId: id, parent: 'vpc-1', props: { type } })
})

test('every route keeps its target', () => {
  expect(design.elements['rtb-1']!.props.routes).toEqual([
    { destination: '10.8.0.0/16', target: 'tgw-1' },
    { destination: '10.7.0.0/16', target: 'pcx-1' },
    { destination: '0.0.0.0/0', target: 'nat-old' },
    { destination: '::/0', target: 'eigw-1' },
  ])
})

test('a subnet of a VPC that was not read gets one, with a line', () => {
  expect(design.elements['vpc-unseen']).toMatchObject({ kind: 'vpc', parent: '111122223333/eu-west-1' })
  expect(design.elements['subnet-2']!.parent).toBe('vpc-unseen')
  expect(messages).toEqual([
    'In eu-west-1, 1 × NAT gateway was not drawn: deleted, of AWS itself, or part of what is drawn.',
    'VPC vpc-unseen in eu-west-1 was not read; only what is inside it is drawn.',
  ])
})

test('an address that nothing uses stays in its Region', () => {
  expect(design.elements['eipalloc-free']).toMatchObject({
    parent: '111122223333/eu-west-1',
    props: { publicIp: '192.0.2.1' },
  })
})
