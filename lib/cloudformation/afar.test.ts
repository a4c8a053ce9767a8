import { expect, test } from 'vitest'
import type { Design, Element, Row } from '@/lib/design/element'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const PARAMETER = 'DxDirectConnectGatewayId'

/** A line to one Region, and an association with the gateway of another. */
const DESIGN: Design = {
  elements: Object.fromEntries(
    [
      { id: 'here', kind: 'region', name: 'Ireland', props: { code: 'eu-west-1' } },
      { id: 'there', kind: 'region', name: 'Frankfurt', props: { code: 'eu-central-1' } },
      {
        id: 'dx',
        kind: 'direct-connect-gateway',
        name: 'dx',
        parent: 'here',
        props: { amazonSideAsn: '64512' },
      },
      { id: 'net', kind: 'vpc', name: 'net', parent: 'there', props: { cidrBlock: '10.0.0.0/16' } },
      { id: 'door', kind: 'vpn-gateway', name: 'door', parent: 'net', props: {} },
      {
        id: 'join',
        kind: 'direct-connect-association',
        name: 'join',
        parent: 'there',
        props: { directConnectGateway: 'dx', gateway: 'door' },
      },
    ].map((element) => [element.id, element]),
  ),
}

test('what stands in another template is asked for, and found again', () => {
  const [, there] = writeTemplates(DESIGN, 'Net')
  expect(there!.problems).toEqual([])
  expect(there!.body.Parameters).toEqual({
    [PARAMETER]: {
      Type: 'String',
      Description: expect.stringContaining('"dx" in the template of eu-west-1'),
    },
  })
  const { Properties } = there!.body.Resources.Join ?? {}
  expect(Properties).toMatchObject({ DirectConnectGatewayId: { Ref: PARAMETER } })
  const back = readTemplate(renderTemplate(there!, 'yaml').text)
  expect(back.ok && back.value.design.elements.join?.props).toEqual(DESIGN.elements.join!.props)
})

test('a parameter never takes the name of a resource', () => {
  const named = { ...DESIGN.elements.net!, logicalId: PARAMETER }
  const [, there] = writeTemplates({ elements: { ...DESIGN.elements, net: named } }, 'Net')
  expect(Object.keys(Object(there!.body.Parameters) as object)).toEqual([`${PARAMETER}2`])
})

test('a template whose metadata somebody broke is still read', () => {
  const [, there] = writeTemplates(DESIGN, 'Net')
  const text = renderTemplate(there!, 'yaml').text.replace('Kind: direct-connect-gateway', 'Kind: 7')
  const back = readTemplate(text)
  expect(back.ok && back.value.design.elements.join?.props.directConnectGateway).toMatchObject({
    expression: { Ref: PARAMETER },
  })
})

const element = (
  kind: string,
  id: string,
  parent: string | undefined,
  props: Element['props'] = {},
): Element => ({
  id,
  kind,
  name: id,
  ...(parent !== undefined && { parent }),
  props,
})

/** What belongs to no Region names what stands in two. */
const GLOBAL: readonly Element[] = [
  element('account', 'org', undefined, { accountId: '111122223333' }),
  element('region', 'here', 'org', { code: 'eu-west-1' }),
  element('region', 'there', 'org', { code: 'eu-central-1' }),
  element('vpc', 'near', 'here', { cidrBlock: '10.0.0.0/16' }),
  element('vpc', 'far', 'there', { cidrBlock: '10.1.0.0/16' }),
  element('subnet', 'a', 'near', { cidrBlock: '10.0.0.0/24' }),
  element('subnet', 'b', 'near', { cidrBlock: '10.0.1.0/24' }),
  element('application-load-balancer', 'front', 'near', { subnets: ['a', 'b'] }),
  element('vpc-endpoint', 'door', 'near', {
    vpcEndpointType: 'Interface',
    serviceName: 'com.amazonaws.eu-west-1.sqs',
    subnets: ['a'],
  }),
  element('elastic-ip', 'address', 'here'),
  element('health-check', 'probe', 'org', { type: 'TCP', ipAddress: '203.0.113.7', port: 443 }),
  element('hosted-zone', 'inner', 'org', {
    name: 'inner.example.com',
    vpcs: [{ vpc: 'near' }, { vpc: 'far', vpcRegion: 'eu-central-1' }],
  }),
  element('hosted-zone', 'outer', 'org', {
    name: 'example.com',
    records: [
      {
        name: 'www.example.com',
        type: 'A',
        alias: 'front',
        healthCheck: 'probe',
        setIdentifier: 'a',
        weight: 1,
      },
      { name: 'queue.example.com', type: 'A', alias: 'door' },
      { name: 'ip.example.com', type: 'A', elasticIp: 'address', ttl: 60 },
    ],
  }),
]

test('zones of an account name VPCs, load balancers, endpoints and addresses of every Region', () => {
  const templates = writeTemplates(
    { elements: Object.fromEntries(GLOBAL.map((one) => [one.id, one])) },
    'Net',
  )
  expect(templates.map(({ title, problems }) => [title, problems])).toEqual([
    ['org', []],
    ['org, eu-west-1', []],
    ['org, eu-central-1', []],
  ])
  const [zones] = templates
  const parameters = Object.entries(Object(zones!.body.Parameters) as Record<string, { Type: string }>)
  expect(parameters.map(([name, { Type }]) => `${name} ${Type}`).sort()).toEqual([
    'AddressPublicIp String',
    'DoorDnsEntries CommaDelimitedList',
    'FarId String',
    'FrontCanonicalHostedZoneID String',
    'FrontDNSName String',
    'NearId String',
    'NearRegion String',
  ])
  const back = readTemplate(renderTemplate(zones!, 'yaml').text)
  if (!back.ok) throw new Error(back.message)
  expect(back.value.problems).toEqual([])
  for (const { id, kind, props } of GLOBAL)
    if (kind === 'hosted-zone' || kind === 'health-check') {
      const records = (back.value.design.elements[id]?.props.records as readonly Row[] | undefined)?.map(
        ({ logicalId: _id, ...row }) => row,
      )
      expect({ ...back.value.design.elements[id]?.props, ...(records && { records }) }).toEqual(props)
    }
})
