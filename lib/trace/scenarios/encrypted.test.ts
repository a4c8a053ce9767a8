import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Query } from '../query'
import { put } from './board'
import { call, changed } from './calls'
import { CHAIN, NAME, PARTNER, tcp443 } from './encrypted-chain'

type Props = Readonly<Record<string, unknown>>
const get = (elements: readonly Element[], more: Partial<Query> = { tlsEverywhere: true }) =>
  call(elements, PARTNER, more)

const [METHOD] = CHAIN.find(({ id }) => id === 'orders')!.props.methods as readonly Props[]
const method = (props: Props, all = CHAIN) => changed(all, 'orders', { methods: [{ ...METHOD, ...props }] })
const listener = (props: Props) => changed(CHAIN, 'https', props)

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

  it('says at every hop who speaks TLS, and who checks what', () => {
    const told = get(CHAIN).hops.map(({ because }) => because)
    expect(told).toContain('tcp passes TLS through to to-alb (TCP).')
    expect(told.find((because) => because.startsWith('api checks'))).toBe(
      `api checks certificate cert of https for ${NAME}. https forwards to site-group (HTTPS).`,
    )
    expect(told).toContain('Encrypted, but nobody checks the certificate of mainframe, which is self-signed.')
  })

  it('does without the alias record, which plays no part', () => {
    expect(get(CHAIN.filter(({ id }) => id !== 'zone')).blockers).toEqual([])
  })

  it('lets the group of the NLB name who may call the ALB', () => {
    const grouped = changed(
      changed(CHAIN, 'nlb', {
        securityGroups: ['nlb-sg'],
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
      }),
      'alb-sg',
      { securityGroupIngress: [tcp443({ group: 'nlb-sg' })] },
    )
    const nlbGroup = put('security-group', 'nlb-sg', { in: 'net', groupDescription: 'nlb' })
    expect(get([...grouped, nlbGroup]).blockers).toEqual([])
  })
})

const WITH_GROUP = (enforced: 'on' | 'off' | undefined, rules: readonly object[]): readonly Element[] => [
  ...changed(CHAIN, 'nlb', {
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
    [
      '44: no propagation',
      'NO_ROUTE_TO_DESTINATION',
      'table',
      changed(CHAIN, 'vgw', { routePropagations: [] }),
    ],
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
      changed(CHAIN, 'cert', {
        certificateAuthority: 'arn:aws:acm-pca:ap-northeast-1:111122223333:certificate-authority/0a1b',
      }),
    ],
    ['one that is over', 'X_TLS_EXPIRED', 'cert', changed(CHAIN, 'cert', { notAfter: '2020-01-01' })],
    ['none at all', 'X_TLS_NO_CERTIFICATE', undefined, listener({ certificate: undefined })],
    ['plain HTTP from the API', 'X_POLICY_PLAINTEXT_HOP', 'orders', method({ uri: `http://${NAME}:443/` })],
    [
      'plain HTTP to the mainframe',
      'X_POLICY_PLAINTEXT_HOP',
      undefined,
      changed(changed(CHAIN, 'site-group', { protocol: 'HTTP' }), 'mainframe', { protocol: 'HTTP' }),
    ],
    [
      'TLS to a mainframe that speaks none',
      'X_TLS_TO_PLAINTEXT',
      'mainframe',
      changed(CHAIN, 'mainframe', { protocol: 'HTTP' }),
    ],
    [
      'the group of the ALB without any rule',
      'SG_HAS_NO_RULES',
      'alb-sg',
      changed(CHAIN, 'alb-sg', { securityGroupIngress: [] }),
    ],
    [
      'the group of the ALB without the NLB',
      'ENI_SG_RULES_MISMATCH',
      'alb-sg',
      changed(CHAIN, 'alb-sg', { securityGroupIngress: [tcp443({ cidr: '10.9.0.0/16' })] }),
    ],
    ['another port of the NLB', 'ELBV2_LISTENERS_MISMATCH', 'nlb', changed(CHAIN, 'tcp', { port: 8443 })],
    ['another port of the ALB', 'ELBV2_LISTENERS_MISMATCH', 'alb', listener({ port: 8443 })],
    ['a virtual interface that is down', 'X_DX_VIF_DOWN', 'vif', changed(CHAIN, 'vif', { state: 'down' })],
    ['BGP that is down', 'X_DX_VIF_DOWN', 'vif', changed(CHAIN, 'vif', { bgpPeers: [] })],
    [
      'a site that announces nothing',
      'NO_ROUTE_TO_DESTINATION',
      'table',
      changed(CHAIN, 'router', { advertisedPrefixes: ['172.16.0.0/16'] }),
    ],
    [
      'a mainframe that listens elsewhere',
      'ELBV2_LISTENERS_MISMATCH',
      'mainframe',
      changed(CHAIN, 'mainframe', { port: 8443 }),
    ],
    ['a link without a target', 'X_APIGW_TARGET_KIND', 'link', changed(CHAIN, 'link', { targets: [] })],
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
    ['whether the line lets it in', changed(CHAIN, 'router', { firewall: 'unknown' })],
  ])('is UNKNOWN when nobody knows %s', (_, elements) => {
    expect(get(elements).verdict).toBe('UNKNOWN')
  })

  it('stops at the balancer that shows the certificate, not at the certificate', () => {
    expect(get(method({ uri: HOST })).blockers).toMatchObject([{ element: 'cert', at: 'alb' }])
  })

  it('passes with an open NLB group', () => {
    const open = changed(WITH_GROUP('on', [tcp443({ cidr: '0.0.0.0/0' })]), 'alb-sg', {
      securityGroupIngress: [tcp443({ group: 'nlb-sg' })],
    })
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
      changed(CHAIN, 'site-group', { protocol: 'HTTP', healthCheckProtocol: 'HTTP' }),
      'mainframe',
      { protocol: 'HTTP' },
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
      get(changed(TWO, 'alb-sg', { securityGroupIngress: [tcp443({ cidr: '10.9.0.0/16' })] })).codes[0],
    ).toBe('ENI_SG_RULES_MISMATCH')
  })
})
