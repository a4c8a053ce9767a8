import { describe, expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { readTemplate } from './read'
import { writeTemplates } from './write'

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: object }>>

const ELB = 'AWS::ElasticLoadBalancingV2'

const BASE: Resources = {
  Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  A: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24' } },
  B: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24' } },
  Eip: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
  Web: { Type: `${ELB}::LoadBalancer`, Properties: { Subnets: [{ Ref: 'A' }, { Ref: 'B' }] } },
  Old: {
    Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    Properties: {
      Subnets: [{ Ref: 'A' }],
      Listeners: [{ Protocol: 'TCP', LoadBalancerPort: 80, InstancePort: 80 }],
    },
  },
  Door: {
    Type: 'AWS::EC2::VPCEndpoint',
    Properties: {
      VpcId: { Ref: 'Vpc' },
      ServiceName: 'com.amazonaws.eu-west-1.sqs',
      VpcEndpointType: 'Interface',
    },
  },
  Group: {
    Type: `${ELB}::TargetGroup`,
    Properties: { Port: 80, Protocol: 'HTTP', VpcId: { Ref: 'Vpc' } },
  },
  Listener: {
    Type: `${ELB}::Listener`,
    Properties: {
      LoadBalancerArn: { Ref: 'Web' },
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Group' } }],
    },
  },
  Zone: { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'example.com' } },
}

const read = (more: Resources, parameters?: object) => {
  const opened = readTemplate(
    JSON.stringify({ ...(parameters && { Parameters: parameters }), Resources: { ...BASE, ...more } }),
  )
  if (!opened.ok) throw new Error(opened.message)
  return opened.value.design
}

const written = (more: Resources, logicalId: string) =>
  writeTemplates(read(more), '')[0]!.body.Resources[logicalId]?.Properties

const firstRow = (element: Element | undefined, key: string) => {
  const { logicalId: _, ...row } = (element?.props[key] as readonly Record<string, unknown>[])[0]!
  return row
}

const get = (resource: string, attribute: string) => ({ 'Fn::GetAtt': [resource, attribute] })

describe('a load balancer', () => {
  test.each([
    ['no type', {}, 'application-load-balancer'],
    ['the type of a network one', { Type: 'network' }, 'network-load-balancer'],
    ['the type of a gateway', { Type: 'gateway' }, 'gateway-load-balancer'],
    ['a type that a parameter gives', { Type: { Ref: 'Kind' } }, 'network-load-balancer'],
  ])('with %s', (_says, properties, kind) => {
    const One = { Type: `${ELB}::LoadBalancer`, Properties: { Subnets: [{ Ref: 'A' }], ...properties } }
    const design = read({ One }, { Kind: { Type: 'String', Default: 'network' } })
    expect(design.elements.One?.kind).toBe(kind)
    expect(design.elements.One?.parent).toBe('Vpc')
  })

  test.each([
    ['a plain list', { Subnets: [{ Ref: 'A' }, { Ref: 'B' }] }],
    ['a list that a parameter gives', { Subnets: { Ref: 'Some' } }],
    [
      'fixed addresses',
      { SubnetMappings: [{ SubnetId: { Ref: 'A' }, AllocationId: get('Eip', 'AllocationId') }] },
    ],
  ])('of connections keeps %s of subnets', (_says, subnets) => {
    const Net = { Type: `${ELB}::LoadBalancer`, Properties: { Type: 'network', ...subnets } }
    expect(written({ Net }, 'Net')).toMatchObject(subnets)
  })
})

describe('a rule of a listener', () => {
  const action = { Type: 'forward', TargetGroupArn: { Ref: 'Group' } }
  const path = { Field: 'path-pattern', Values: ['/a/*'] }
  const rule = (actions: readonly object[], conditions: readonly object[]) => ({
    Rule: {
      Type: `${ELB}::ListenerRule`,
      Properties: { ListenerArn: { Ref: 'Listener' }, Priority: 5, Actions: actions, Conditions: conditions },
    },
  })

  test.each([
    ['the older form of a path', [action], [path], { paths: ['/a/*'], targetGroup: 'Group' }],
    [
      'a query of key and value',
      [action],
      [{ Field: 'query-string', QueryStringConfig: { Values: [{ Key: 'v', Value: '2' }] } }],
      { queries: ['v=2'], targetGroup: 'Group' },
    ],
    [
      'a sign-in before it forwards',
      [
        {
          Type: 'authenticate-oidc',
          Order: 1,
          AuthenticateOidcConfig: { Issuer: 'https://id.example.com', ClientId: 'c' },
        },
        { ...action, Order: 2 },
      ],
      [path],
      { paths: ['/a/*'], targetGroup: 'Group', oidcIssuer: 'https://id.example.com', oidcClient: 'c' },
    ],
  ])('is read with %s', (_says, actions, conditions, row) => {
    expect(firstRow(read(rule(actions, conditions)).elements.Listener, 'rules')).toEqual({
      priority: 5,
      ...row,
    })
  })

  test('in a shape that is not known is not mangled', () => {
    const conditions = [path, { Field: 'path-pattern', Values: ['/b/*'] }]
    const row = firstRow(read(rule([action], conditions)).elements.Listener, 'rules')
    expect(row).toEqual({ priority: 5, targetGroup: 'Group' })
  })
})

describe('an alias', () => {
  const record = (target: object) => ({
    Record: {
      Type: 'AWS::Route53::RecordSet',
      Properties: {
        HostedZoneId: { Ref: 'Zone' },
        Name: 'www.example.com',
        Type: 'A',
        AliasTarget: target,
      },
    },
  })
  const entry = (part: number) => ({
    'Fn::Select': [part, { 'Fn::Split': [':', { 'Fn::Select': [0, get('Door', 'DnsEntries')] }] }],
  })
  const web = { DNSName: get('Web', 'DNSName'), HostedZoneId: get('Web', 'CanonicalHostedZoneID') }

  test.each([
    ['a load balancer', web, { alias: 'Web' }, web],
    [
      'a load balancer by both families',
      { ...web, DNSName: { 'Fn::Join': ['', ['dualstack.', get('Web', 'DNSName')]] } },
      { alias: 'Web' },
      web,
    ],
    [
      'a classic load balancer',
      { DNSName: get('Old', 'DNSName'), HostedZoneId: get('Old', 'CanonicalHostedZoneNameID') },
      { alias: 'Old' },
      { DNSName: get('Old', 'DNSName'), HostedZoneId: get('Old', 'CanonicalHostedZoneNameID') },
    ],
    [
      'an endpoint',
      { DNSName: entry(1), HostedZoneId: entry(0) },
      { alias: 'Door' },
      { DNSName: entry(1), HostedZoneId: entry(0) },
    ],
    [
      'another record',
      { DNSName: 'a.example.com', HostedZoneId: { Ref: 'Zone' } },
      { aliasName: 'a.example.com', aliasZone: 'Zone' },
      { DNSName: 'a.example.com' },
    ],
    [
      'something outside',
      { DNSName: 'd1.cloudfront.net', HostedZoneId: 'Z2FDTNDATAQYW2' },
      { aliasName: 'd1.cloudfront.net', aliasZoneId: 'Z2FDTNDATAQYW2' },
      { DNSName: 'd1.cloudfront.net', HostedZoneId: 'Z2FDTNDATAQYW2' },
    ],
  ])('of %s', (_says, target, row, out) => {
    const more = record(target)
    expect(firstRow(read(more).elements.Zone, 'records')).toEqual({
      name: 'www.example.com',
      type: 'A',
      ...row,
    })
    expect(written(more, 'Record')).toMatchObject({ AliasTarget: out })
  })

  test('in a group of records is read as well', () => {
    const Records = {
      Type: 'AWS::Route53::RecordSetGroup',
      Properties: {
        HostedZoneId: { Ref: 'Zone' },
        RecordSets: [{ Name: 'example.com', Type: 'A', AliasTarget: web }],
      },
    }
    const group = firstRow(read({ Records }).elements.Zone, 'recordGroups')
    expect(group.recordSets).toEqual([{ name: 'example.com', type: 'A', alias: 'Web' }])
    expect(written({ Records }, 'Records')).toMatchObject({ RecordSets: [{ AliasTarget: web }] })
  })
})

test.each([
  ['Ref', { Ref: 'Eip' }],
  ['its attribute', get('Eip', 'PublicIp')],
])('a record names an Elastic IP by %s', (_says, value) => {
  const Record = {
    Type: 'AWS::Route53::RecordSet',
    Properties: {
      HostedZoneId: { Ref: 'Zone' },
      Name: 'ip.example.com',
      Type: 'A',
      TTL: '60',
      ResourceRecords: [value],
    },
  }
  const row = { name: 'ip.example.com', type: 'A', ttl: 60, elasticIp: 'Eip' }
  expect(firstRow(read({ Record }).elements.Zone, 'records')).toEqual(row)
  expect(written({ Record }, 'Record')).toMatchObject({ ResourceRecords: [get('Eip', 'PublicIp')] })
})

test('an imported certificate is named by its ARN', () => {
  const { elements } = read({})
  const arn = 'arn:aws:acm:eu-west-1:111122223333:certificate/0c22'
  const mine: Element = { id: 'mine', kind: 'imported-certificate', name: 'mine', awsId: arn, props: {} }
  const listener = elements.Listener!
  const secure = { ...listener, props: { ...listener.props, certificate: 'mine' } }
  const [template] = writeTemplates({ elements: { ...elements, mine, Listener: secure } }, '')
  expect(template!.problems).toEqual([])
  expect(template!.body.Resources.Listener?.Properties).toMatchObject({
    Certificates: [{ CertificateArn: arn }],
  })
  const back = readTemplate(JSON.stringify(template!.body))
  expect(back.ok && back.value.design.elements.Listener?.props.certificate).toBe('mine')
})
