import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { encryptedToOnPremises } from '@/lib/samples/ready/encrypted-to-on-premises'
import { privateContainerApi } from '@/lib/samples/ready/private-container-api'
import { signedInContainerApi } from '@/lib/samples/ready/signed-in-container-api'
import type { Trace } from '../answer'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board, put } from './board'

const NAME = 'api-int.example.com'
const SITE = '192.168.0.0/16'
const BALANCER = '192.168.10.20'
const tcp443 = (peer: object) => ({ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...peer })

/**
 * Scenario 39: partner → REST API → VPC link V1 → NLB (TCP) → ALB-type group → ALB (HTTPS) → Direct Connect → a load balancer of
 * the data centre that shows a certificate which it signed itself.
 */
const CHAIN: readonly Element[] = [
  put('region', 'tokyo', { code: 'ap-northeast-1' }),
  put('rest-api', 'api', {
    in: 'tokyo',
    endpointType: 'REGIONAL',
  }),
  put('rest-resource', 'orders', {
    in: 'api',
    pathPart: 'orders',
    methods: [
      {
        httpMethod: 'ANY',
        authorizationType: 'AWS_IAM',
        type: 'HTTP_PROXY',
        integrationHttpMethod: 'ANY',
        uri: `https://${NAME}/`,
        connectionType: 'VPC_LINK',
        vpcLink: 'link',
      },
    ],
  }),
  put('rest-deployment', 'first', { in: 'api' }),
  put('rest-stage', 'prod', { in: 'api', stageName: 'prod', deployment: 'first' }),
  put('rest-vpc-link', 'link', { in: 'tokyo', targets: ['nlb'] }),
  put('certificate', 'cert', { in: 'tokyo', domainName: NAME }),
  put('hosted-zone', 'zone', {
    in: 'tokyo',
    name: 'example.com',
    records: [{ name: NAME, type: 'A', alias: 'nlb' }],
  }),
  put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  put('route-table', 'table', { in: 'net' }),
  ...['a', 'c'].map((zone, at) =>
    put('subnet', zone, {
      in: 'net',
      cidrBlock: `10.0.${at}.0/24`,
      availabilityZone: `ap-northeast-1${zone}`,
      routeTable: 'table',
    }),
  ),
  put('network-load-balancer', 'nlb', {
    in: 'net',
    scheme: 'internal',
    subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }],
  }),
  put('listener', 'tcp', { in: 'nlb', protocol: 'TCP', port: 443, targetGroup: 'to-alb' }),
  put('target-group', 'to-alb', {
    in: 'net',
    targetType: 'alb',
    protocol: 'TCP',
    port: 443,
    targets: [{ target: 'alb', port: 443 }],
    healthCheckProtocol: 'HTTPS',
  }),
  put('security-group', 'alb-sg', {
    in: 'net',
    groupDescription: 'from the balancer before',
    securityGroupIngress: [tcp443({ cidr: '10.0.0.0/16' })],
  }),
  put('application-load-balancer', 'alb', {
    in: 'net',
    scheme: 'internal',
    subnets: ['a', 'c'],
    securityGroups: ['alb-sg'],
  }),
  put('listener', 'https', {
    in: 'alb',
    protocol: 'HTTPS',
    port: 443,
    certificate: 'cert',
    targetGroup: 'site-group',
  }),
  put('target-group', 'site-group', {
    in: 'net',
    targetType: 'ip',
    protocol: 'HTTPS',
    port: 443,
    targets: [{ address: BALANCER, port: 443, availabilityZone: 'all' }],
    healthCheckProtocol: 'HTTPS',
  }),
  put('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['table'] }] }),
  put('direct-connect-connection', 'line', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps' }),
  put('private-virtual-interface', 'vif', {
    in: 'tokyo',
    connection: 'line',
    gateway: 'vgw',
    vlan: 101,
    bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
  }),
  put('on-premises-site', 'dc', { ranges: [SITE], asn: 65010 }),
  put('on-premises-router', 'router', {
    in: 'dc',
    links: ['line'],
    asn: 65010,
    advertisedPrefixes: [SITE],
    firewall: 'open',
  }),
  put('on-premises-load-balancer', 'mainframe', {
    in: 'dc',
    address: BALANCER,
    protocol: 'HTTPS',
    port: 443,
    certificateNames: ['lb.corp.example'],
    certificateIssuer: 'self-signed',
  }),
]

const URL = 'https://api.execute-api.ap-northeast-1.amazonaws.com/prod/orders'

type Props = Readonly<Record<string, unknown>>
const changed = (id: string, props: Props, all = CHAIN): readonly Element[] =>
  all.map((one) => (one.id === id ? { ...one, props: { ...one.props, ...props } } : one))

const get = (elements: readonly Element[], more: Partial<Query> = { tlsEverywhere: true }): Trace =>
  trace(board(elements), ask('internet', URL, '', more))

const [METHOD] = CHAIN.find(({ id }) => id === 'orders')!.props.methods as readonly Props[]
const method = (props: Props, all = CHAIN) => changed('orders', { methods: [{ ...METHOD, ...props }] }, all)
const listener = (props: Props) => changed('https', props)

describe('scenario 39: HTTPS on every hop to a mainframe', () => {
  it('is reachable, and nobody checks who the mainframe is', () => {
    const answer = get(CHAIN)
    expect(answer.blockers).toEqual([])
    expect(answer.verdict).toBe('REACHABLE_WITH_WARNINGS')
    expect(answer.warnings).toContainEqual(
      expect.objectContaining({ code: 'X_TLS_NOT_AUTHENTICATED', element: 'mainframe' }),
    )
  })

  it('goes through everything on the way', () => {
    const path = get(CHAIN).hops.map(({ element }) => element)
    const order = ['api', 'link', 'nlb', 'alb', 'vgw', 'vif', 'router', 'mainframe']
    expect(order.map((id) => path.indexOf(id))).toEqual(
      order.map((id) => path.indexOf(id)).sort((a, b) => a - b),
    )
    expect(order.every((id) => path.includes(id))).toBe(true)
  })

  it('does without the alias record, which plays no part', () => {
    expect(get(CHAIN.filter(({ id }) => id !== 'zone')).blockers).toEqual([])
  })

  it('lets the group of the NLB name who may call the ALB', () => {
    const grouped = changed(
      'alb-sg',
      { securityGroupIngress: [tcp443({ group: 'nlb-sg' })] },
      changed('nlb', {
        securityGroups: ['nlb-sg'],
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
      }),
    )
    const nlbGroup = put('security-group', 'nlb-sg', { in: 'net', groupDescription: 'nlb' })
    expect(get([...grouped, nlbGroup]).blockers).toEqual([])
  })
})

const WITH_GROUP = (enforced: 'on' | 'off' | undefined, rules: readonly object[]): readonly Element[] => [
  ...changed('nlb', {
    securityGroups: ['nlb-sg'],
    ...(enforced && { enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: enforced }),
  }),
  put('security-group', 'nlb-sg', {
    in: 'net',
    groupDescription: 'nlb',
    securityGroupIngress: rules as never,
  }),
]

const HOST = 'https://my-nlb-0123.elb.ap-northeast-1.amazonaws.com/'

describe('the chain broken', () => {
  it.each<readonly [string, string, string | undefined, readonly Element[]]>([
    ['42: the name of the NLB in the URI', 'X_TLS_HOSTNAME_MISMATCH', 'cert', method({ uri: HOST })],
    [
      'the same, whoever signed',
      'X_TLS_HOSTNAME_MISMATCH',
      'cert',
      method({ uri: HOST, insecureSkipVerification: true }),
    ],
    ['44: no propagation', 'NO_ROUTE_TO_DESTINATION', 'table', changed('vgw', { routePropagations: [] })],
    [
      'a certificate that signed itself on the ALB',
      'X_TLS_UNTRUSTED_CA',
      'own',
      [
        ...listener({ certificate: 'own' }),
        put('imported-certificate', 'own', { in: 'tokyo', domainName: NAME, trust: 'self-signed' }),
      ],
    ],
    [
      'one of a private authority',
      'X_TLS_UNTRUSTED_CA',
      'cert',
      changed('cert', {
        certificateAuthority: 'arn:aws:acm-pca:ap-northeast-1:111122223333:certificate-authority/0a1b',
      }),
    ],
    ['one that is over', 'X_TLS_EXPIRED', 'cert', changed('cert', { notAfter: '2020-01-01' })],
    ['none at all', 'X_TLS_NO_CERTIFICATE', undefined, listener({ certificate: undefined })],
    ['plain HTTP from the API', 'X_POLICY_PLAINTEXT_HOP', 'orders', method({ uri: `http://${NAME}:443/` })],
    [
      'plain HTTP to the mainframe',
      'X_POLICY_PLAINTEXT_HOP',
      undefined,
      changed('mainframe', { protocol: 'HTTP' }, changed('site-group', { protocol: 'HTTP' })),
    ],
    [
      'TLS to a mainframe that speaks none',
      'X_TLS_TO_PLAINTEXT',
      'mainframe',
      changed('mainframe', { protocol: 'HTTP' }),
    ],
    [
      'the group of the ALB without the NLB',
      'ENI_SG_RULES_MISMATCH',
      'alb-sg',
      changed('alb-sg', { securityGroupIngress: [tcp443({ cidr: '10.9.0.0/16' })] }),
    ],
    ['another port of the NLB', 'ELBV2_LISTENERS_MISMATCH', 'nlb', changed('tcp', { port: 8443 })],
    ['another port of the ALB', 'ELBV2_LISTENERS_MISMATCH', 'alb', listener({ port: 8443 })],
    ['BGP that is down', 'X_DX_VIF_DOWN', 'vif', changed('vif', { bgpPeers: [] })],
    [
      'a site that announces nothing',
      'NO_ROUTE_TO_DESTINATION',
      'table',
      changed('router', { advertisedPrefixes: ['172.16.0.0/16'] }),
    ],
    [
      'a mainframe that listens elsewhere',
      'ELBV2_LISTENERS_MISMATCH',
      'mainframe',
      changed('mainframe', { port: 8443 }),
    ],
    ['a link without a target', 'X_APIGW_TARGET_KIND', 'link', changed('link', { targets: [] })],
    [
      'a link V2 without its balancer',
      'X_APIGW_TARGET_KIND',
      'orders',
      [...method({ vpcLink: 'two' }), put('vpc-link', 'two', { in: 'net', subnets: ['a'] })],
    ],
    ['an NLB that checks PrivateLink traffic', 'SG_HAS_NO_RULES', 'nlb', WITH_GROUP('on', [])],
    [
      'the same where nobody says so',
      'ENI_SG_RULES_MISMATCH',
      'nlb',
      WITH_GROUP(undefined, [tcp443({ cidr: '10.0.0.0/16' })]),
    ],
  ])('%s: %s', (_, code, element, elements) => {
    const answer = get(elements)
    expect([answer.verdict, answer.codes[0]]).toEqual(['NOT_REACHABLE', code])
    if (element !== undefined) expect(answer.blockers[0]?.element).toBe(element)
  })

  it.each<readonly [string, readonly Element[]]>([
    [
      'who signed the certificate',
      [
        ...listener({ certificate: 'own' }),
        put('imported-certificate', 'own', { in: 'tokyo', domainName: NAME }),
      ],
    ],
    ['which certificate it is', listener({ certificate: { expression: { Ref: 'Certificate' } } })],
    ['which link it is', method({ vpcLink: undefined, connectionId: '${stageVariables.link}' })],
    ['where it leads', method({ uri: { expression: { Ref: 'Uri' } } })],
    ['whether the line lets it in', changed('router', { firewall: 'unknown' })],
  ])('is UNKNOWN when nobody knows %s', (_, elements) => {
    expect(get(elements).verdict).toBe('UNKNOWN')
  })

  it('passes with an open NLB group', () => {
    const open = changed(
      'alb-sg',
      { securityGroupIngress: [tcp443({ group: 'nlb-sg' })] },
      WITH_GROUP('on', [tcp443({ cidr: '0.0.0.0/0' })]),
    )
    expect(get(open).blockers).toEqual([])
  })

  it('passes a certificate of any issuer when told to, with a warning', () => {
    const own = put('imported-certificate', 'own', { in: 'tokyo', domainName: NAME, trust: 'self-signed' })
    const answer = get([...method({ insecureSkipVerification: true }, listener({ certificate: 'own' })), own])
    expect(answer.blockers).toEqual([])
    expect(answer.warnings).toContainEqual(
      expect.objectContaining({ code: 'X_TLS_NOT_AUTHENTICATED', element: 'https' }),
    )
  })

  it('may be plain where nobody forbids it', () => {
    const plain = changed(
      'mainframe',
      { protocol: 'HTTP' },
      changed('site-group', { protocol: 'HTTP', healthCheckProtocol: 'HTTP' }),
    )
    expect(get(plain, {}).blockers).toEqual([])
    expect(get(method({ uri: `http://${NAME}:443/` }), {}).codes[0]).toBe('X_TLS_PLAINTEXT_TO_TLS')
  })
})

describe('a link V2 in its place', () => {
  const TWO = method({ vpcLink: 'two', integrationTarget: 'alb' }, [
    ...CHAIN,
    put('security-group', 'link-sg', { in: 'net', groupDescription: 'link' }),
    put('vpc-link', 'two', { in: 'net', subnets: ['a', 'c'], securityGroups: ['link-sg'] }),
  ])

  it('leads to the ALB without an NLB', () => {
    const answer = get(TWO)
    expect(answer.blockers).toEqual([])
    const path = answer.hops.map(({ element }) => element)
    expect(path).toContain('two')
    expect(path).not.toContain('nlb')
  })

  it('needs the ALB to admit it', () => {
    expect(
      get(changed('alb-sg', { securityGroupIngress: [tcp443({ cidr: '10.9.0.0/16' })] }, TWO)).codes[0],
    ).toBe('ENI_SG_RULES_MISMATCH')
  })
})

const PARTNER = 'https://partner-api.execute-api.eu-west-1.amazonaws.com/live/orders'
const ORDERS = 'https://orders-api.execute-api.eu-west-1.amazonaws.com/orders/1'
const TOKEN = {
  iss: 'https://cognito-idp.eu-west-1.amazonaws.com/customers',
  client_id: 'web-shop',
  token_use: 'access',
  scope: 'openid',
}

describe('the ready designs', () => {
  it.each<readonly [string, readonly string[], Trace]>([
    [
      'HTTPS on every hop',
      ['X_POLICY_DENY', 'X_TLS_NOT_AUTHENTICATED'],
      trace(encryptedToOnPremises.design, ask('internet', PARTNER, '', { tlsEverywhere: true })),
    ],
    [
      'private containers',
      ['X_AUTH_MISSING_TOKEN'],
      trace(privateContainerApi.design, ask('internet', ORDERS)),
    ],
    [
      'containers for those who signed in',
      [],
      trace(signedInContainerApi.design, ask('internet', ORDERS, '', { token: TOKEN })),
    ],
  ])('%s', (_, codes, answer) => {
    expect(answer.blockers).toEqual([])
    expect([...new Set(answer.warnings.map(({ code }) => code))]).toEqual(codes)
  })

  it('keep out who did not sign in', () => {
    expect(trace(signedInContainerApi.design, ask('internet', ORDERS)).codes[0]).toBe('X_AUTH_MISSING_TOKEN')
  })
})
