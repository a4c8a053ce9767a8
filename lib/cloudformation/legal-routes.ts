import type { Element, Row } from '@/lib/design/element'
import type { Builder } from '@/lib/elements/legal'
import { inside } from '@/lib/elements/legal'

/** Gateways, instances and endpoints, and route tables that lead to them. */
export function addRoutes(builder: Builder, vpc: Element, code: string) {
  const { add, chance, upTo, some } = builder
  const gateway = chance(4) ? undefined : add('internet-gateway', { ...inside(vpc), props: {} })
  const egressOnly = chance(4)
    ? add('egress-only-internet-gateway', { ...inside(vpc), props: {} })
    : undefined
  const subnets = builder.all('subnet')
  const nats = some(subnets).map((subnet) => addNat(builder, subnet, vpc, gateway !== undefined))
  const instances = some(subnets).map((subnet) => addInstance(builder, subnet, gateway !== undefined))
  for (let index = 0, count = upTo(3); index < count; index++) {
    const routes: Row[] = [
      ...(gateway && chance(2)
        ? [{ destination: '0.0.0.0/0', target: gateway.id }]
        : natRoute(builder, nats)),
      ...(egressOnly && chance(2) ? [{ destination: '::/0', target: egressOnly.id }] : []),
      ...instances.map(({ id }, place) => ({ destination: `192.168.${place}.0/24`, target: id })),
    ]
    const table = add('route-table', {
      ...inside(vpc),
      props: { ...(index === 0 && chance(2) && { main: true }), ...(routes.length > 0 && { routes }) },
    })
    for (const subnet of some(subnets))
      if (subnet.props.routeTable === undefined) Object.assign(subnet.props, { routeTable: table.id })
  }
  if (chance(2)) addEndpoints(builder, vpc, code)
}

const natRoute = ({ chance, pick }: Builder, nats: readonly Element[]): Row[] =>
  nats.length > 0 && chance(2) ? [{ destination: '0.0.0.0/0', target: pick(nats).id }] : []

function addNat({ add, chance }: Builder, subnet: Element, vpc: Element, open: boolean): Element {
  if (!open || chance(4))
    return add('nat-gateway', { ...inside(subnet), props: { connectivityType: 'private' } })
  const address = () => add('elastic-ip', { ...(chance(2) ? inside(vpc) : inside(subnet)), props: {} })
  const allocation = address().id
  return add('nat-gateway', {
    ...inside(subnet),
    props: {
      allocation,
      ...(chance(2) && { connectivityType: 'public' }),
      ...(chance(4) && { secondaryAllocations: [address().id] }),
    },
  })
}

function addInstance(builder: Builder, subnet: Element, open: boolean): Element {
  const { add, chance, some, all } = builder
  const groups = some(all('security-group')).map(({ id }) => id)
  const [a, b, c] = String(subnet.props.cidrBlock).split('.')
  const instance = add('instance', {
    ...inside(subnet),
    props: {
      instanceType: 't3.micro',
      imageId: chance(3)
        ? { expression: { 'Fn::Sub': '{{resolve:ssm:/images/${AWS::Region}}}' } }
        : 'ami-0123456789abcdef0',
      ...(groups.length > 0 && { securityGroups: groups }),
      ...(chance(3) && { privateIpAddress: `${a}.${b}.${c}.10` }),
      ...(chance(3) && { associatePublicIpAddress: chance(2) }),
      ...(chance(3) && { sourceDestCheck: chance(2) }),
      ...(chance(4) && { keyName: 'key' }),
    },
  })
  if (open && chance(3))
    add('elastic-ip', {
      ...inside(subnet),
      props: { instance: instance.id, ...(chance(2) && { publicIp: '203.0.113.9' }) },
    })
  return instance
}

function addEndpoints({ add, all, some, chance }: Builder, vpc: Element, code: string) {
  const tables = some(all('route-table')).map(({ id }) => id)
  add('vpc-endpoint', {
    ...inside(vpc),
    props: {
      vpcEndpointType: 'Gateway',
      serviceName: { expression: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.s3' } },
      ...(tables.length > 0 && { routeTables: tables }),
      ...(chance(2) && { policyDocument: POLICY }),
    },
  })
  const [subnet] = all('subnet')
  const groups = some(all('security-group')).map(({ id }) => id)
  add('vpc-endpoint', {
    ...inside(vpc),
    props: {
      vpcEndpointType: 'Interface',
      serviceName: `com.amazonaws.${code}.sqs`,
      subnets: [subnet!.id],
      ...(groups.length > 0 && { securityGroups: groups }),
      privateDnsEnabled: chance(2),
    },
  })
}

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceVpc': { Ref: 'MainVpc' } } },
    },
  ],
}
