import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { host, put, WEB } from './board'
import { a, firstCode, get, inside, NAMED, WWW, zone } from './zones'

describe('a private zone', () => {
  const APP = host('app', 'a', '10.0.1.20', 'web-sg')
  const verdict = (...elements: readonly (Element | readonly Element[])[]) =>
    get('app', 'www.example.com', 'tcp 443', WEB, NAMED, APP, ...elements)

  it('answers inside its VPC, before the public one', () => {
    const answer = verdict(
      zone([a('www.example.com', '203.0.113.99')]),
      inside([a('www.example.com', '10.0.1.10')]),
    )
    expect(answer.verdict).toBe('REACHABLE')
    expect(answer.hops.map(({ element }) => element)).toContain('web')
  })

  it('does not let what it lacks fall through to the public one', () => {
    expect(verdict(zone([WWW]), inside([])).codes[0]).toBe('X_DNS_NXDOMAIN')
  })

  it('answers nobody outside', () => {
    expect(
      firstCode(
        'internet',
        'db.corp.internal',
        'tcp 443',
        WEB,
        NAMED,
        inside([a('db.corp.internal', '10.0.1.10')], { name: 'corp.internal' }),
      ),
    ).toBe('X_DNS_NXDOMAIN')
  })

  it('is the most specific one', () => {
    const wide = inside([], { name: 'com' })
    const own = zone([a('www.example.com', '10.0.1.10')], { vpcs: [{ vpc: 'net' }] }, 'own')
    expect(verdict(wide, own).verdict).toBe('REACHABLE')
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['DNS hostnames off', { enableDnsSupport: true, enableDnsHostnames: false }, 'X_DNS_NXDOMAIN'],
    ['DNS off', { enableDnsSupport: false, enableDnsHostnames: true }, 'X_DNS_UNAVAILABLE'],
    ['DNS not known', { enableDnsSupport: { expression: { Ref: 'Dns' } } }, 'UNKNOWN_RESOURCE'],
    ['servers of its own', { enableDnsHostnames: true, dhcpOptions: 'options' }, 'UNKNOWN_RESOURCE'],
  ])('in a VPC with %s', (_, props, code) => {
    const vpc = put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', ...props })
    const options = put('dhcp-options', 'options', { in: 'tokyo', domainNameServers: ['192.168.0.2'] })
    const names = inside([a('www.corp.internal', '10.0.1.10')], { name: 'corp.internal' })
    expect(firstCode('app', 'www.corp.internal', 'tcp 443', WEB, vpc, APP, options, names)).toBe(code)
  })

  it.each(['AmazonProvidedDNS', '169.254.169.253', '10.0.0.2'])('is asked at %s', (server) => {
    const vpc = put('vpc', 'net', {
      in: 'tokyo',
      cidrBlock: '10.0.0.0/16',
      enableDnsHostnames: true,
      dhcpOptions: 'options',
    })
    const options = put('dhcp-options', 'options', { in: 'tokyo', domainNameServers: [server] })
    expect(
      get(
        'app',
        'www.example.com',
        'tcp 443',
        WEB,
        vpc,
        APP,
        options,
        inside([a('www.example.com', '10.0.1.10')]),
      ).verdict,
    ).toBe('REACHABLE')
  })

  it.each([
    ['where it answers', NAMED, { vpcs: { expression: { Ref: 'Vpcs' } } }],
    [
      'what the VPC does',
      put('vpc', 'net', {
        in: 'tokyo',
        cidrBlock: '10.0.0.0/16',
        enableDnsHostnames: { expression: { Ref: 'Names' } } as never,
      }),
      {},
    ],
  ] as const)('is UNKNOWN when nobody knows %s', (_, vpc, more) => {
    const names = inside([a('www.corp.internal', '10.0.1.10')], { name: 'corp.internal', ...more })
    expect(get('app', 'www.corp.internal', 'tcp 443', WEB, vpc, APP, names).verdict).toBe('UNKNOWN')
  })

  it('comes after a resolver rule for the name', () => {
    const rule = put('other', 'rule', {
      in: 'tokyo',
      type: 'AWS::Route53Resolver::ResolverRule',
      resource: { Properties: { DomainName: 'example.com', RuleType: 'FORWARD' } },
    })
    expect(verdict(rule, inside([a('www.example.com', '10.0.1.10')])).verdict).toBe('UNKNOWN')
  })
})

describe('names that AWS gives', () => {
  const APP = host('app', 'a', '10.0.1.20', 'web-sg')

  it.each([
    ['ip-10-0-1-10.ap-northeast-1.compute.internal', undefined],
    ['ec2-198-51-100-10.ap-northeast-1.compute.amazonaws.com', undefined],
    ['ip-10-0-1-10.eu-west-1.compute.internal', 'X_DNS_NXDOMAIN'],
    ['web-123.ap-northeast-1.elb.amazonaws.com', 'UNKNOWN_DESTINATION'],
  ])('%s inside the VPC: %s', (name, code) => {
    expect(firstCode('app', name, 'tcp 443', WEB, NAMED, APP)).toBe(code)
  })

  it('are private ones inside the VPC and public ones outside', () => {
    const name = 'ec2-198-51-100-10.ap-northeast-1.compute.amazonaws.com'
    const elements = (from: string) =>
      get(from, name, 'tcp 443', WEB, NAMED, APP).hops.map(({ element }) => element)
    expect(elements('app')).not.toContain('igw')
    expect(elements('internet')).toContain('igw')
  })
})

describe('a data centre', () => {
  const NAME = 'db.corp.example'
  const SITE: readonly Element[] = [
    ...WEB.filter(({ id }) => id !== 'web-ip' && id !== 'igw' && id !== 'public'),
    put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsHostnames: true }),
    put('route-table', 'public', { in: 'net' }),
    put('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['public'] }] }),
    put('direct-connect-connection', 'line', { in: 'tokyo', location: 'EqTY2', bandwidth: '1Gbps' }),
    put('private-virtual-interface', 'vif', {
      in: 'tokyo',
      connection: 'line',
      gateway: 'vgw',
      vlan: 101,
      bgpPeers: [{ addressFamily: 'ipv4', asn: '65010' }],
    }),
    put('on-premises-router', 'router', { in: 'dc', links: ['line'], firewall: 'open' }),
    put('on-premises-host', 'desk', { in: 'dc', address: '192.168.0.9', names: ['desk.corp.example'] }),
    inside([a(NAME, '10.0.1.10')], { name: 'corp.example' }),
  ]
  const site = (props: Readonly<Record<string, unknown>>) =>
    put('on-premises-site', 'dc', { ranges: ['192.168.0.0/16'], asn: 65010, ...props })

  it('asks AWS for the domains that it forwards', () => {
    const answer = get('desk', NAME, 'tcp 443', SITE, site({ forwardedDomains: ['corp.example'] }))
    expect(answer.blockers).toEqual([])
    expect(answer.hops.map(({ element }) => element)).toContain('web')
  })

  it('knows no private zone else', () => {
    const answer = get('desk', NAME, 'tcp 443', SITE, site({}))
    expect(answer.hops.map(({ element }) => element)).not.toContain('web')
  })

  it('knows its own hosts, and nobody else does', () => {
    const own = { forwardedDomains: ['corp.example'] }
    expect(get('desk', 'desk.corp.example', 'tcp 443', SITE, site(own)).codes).not.toContain('X_DNS_NXDOMAIN')
    expect(firstCode('web', 'desk.corp.example', 'tcp 443', SITE, site(own))).toBe('X_DNS_NXDOMAIN')
  })

  it('does not guess which of several VPCs it asks', () => {
    const other = put('vpc', 'other', { in: 'tokyo', cidrBlock: '10.9.0.0/16', enableDnsHostnames: true })
    expect(
      get('desk', NAME, 'tcp 443', SITE, other, site({ forwardedDomains: ['corp.example'] })).verdict,
    ).toBe('UNKNOWN')
  })
})
