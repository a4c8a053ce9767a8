import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import { traceWithFixes } from '../fix'
import { trace } from '../trace'
import { ask, board, host, NAT, put, WEB } from './board'

type Records = readonly Readonly<Record<string, unknown>>[]

const zone = (records: Records, more: Readonly<Record<string, unknown>> = {}, id = 'zone'): Element =>
  put('hosted-zone', id, { in: 'tokyo', name: 'example.com', records: records as never, ...more })

const a = (name: string, ...resourceRecords: readonly string[]) => ({
  name,
  type: 'A',
  ttl: 60,
  resourceRecords,
})
const WWW = a('www.example.com', '198.51.100.10')

const get = (
  from: string,
  to: string,
  traffic: string,
  ...elements: readonly (Element | readonly Element[])[]
): Trace => trace(board(...elements), ask(from, to, traffic))

const firstCode = (...question: Parameters<typeof get>) => get(...question).codes[0]

/** The VPC of the web server with private names on. */
const NAMED = put('vpc', 'net', {
  in: 'tokyo',
  cidrBlock: '10.0.0.0/16',
  enableDnsSupport: true,
  enableDnsHostnames: true,
})
const inside = (records: Records, more: Readonly<Record<string, unknown>> = {}) =>
  zone(records, { vpcs: [{ vpc: 'net' }], ...more }, 'private-zone')

describe('a public name', () => {
  it.each<readonly [string, Trace['verdict'], string | undefined, Records]>([
    ['an address', 'REACHABLE', undefined, [WWW]],
    ['an address in other letters', 'REACHABLE', undefined, [a('WWW.Example.com.', '198.51.100.10')]],
    [
      'an Elastic IP',
      'REACHABLE',
      undefined,
      [{ name: 'www.example.com', type: 'A', ttl: 60, elasticIp: 'web-ip' }],
    ],
    [
      'another name',
      'REACHABLE',
      undefined,
      [
        { name: 'www.example.com', type: 'CNAME', ttl: 60, resourceRecords: ['web.example.com'] },
        a('web.example.com', '198.51.100.10'),
      ],
    ],
    [
      'an alias of a record',
      'REACHABLE',
      undefined,
      [
        { name: 'www.example.com', type: 'A', aliasName: 'web.example.com', aliasZone: 'zone' },
        a('web.example.com', '198.51.100.10'),
      ],
    ],
    ['a star', 'REACHABLE', undefined, [a('*.example.com', '198.51.100.10')]],
    ['a private address', 'NOT_REACHABLE', 'X_DNS_PRIVATE_ANSWER', [a('www.example.com', '10.0.1.10')]],
    [
      'an instance by its private address',
      'NOT_REACHABLE',
      'X_DNS_PRIVATE_ANSWER',
      [{ name: 'www.example.com', type: 'A', ttl: 60, instance: 'web' }],
    ],
    ['nothing', 'NOT_REACHABLE', 'X_DNS_NXDOMAIN', []],
    [
      'a star beside a name below',
      'NOT_REACHABLE',
      'X_DNS_NXDOMAIN',
      [a('*.example.com', '198.51.100.10'), a('api.www.example.com', '198.51.100.10')],
    ],
    [
      'a text only',
      'NOT_REACHABLE',
      'X_DNS_NO_ANSWER',
      [{ name: 'www.example.com', type: 'TXT', ttl: 60, resourceRecords: ['"x"'] }],
    ],
    [
      'a circle',
      'NOT_REACHABLE',
      'X_DNS_NO_ANSWER',
      [{ name: 'www.example.com', type: 'CNAME', ttl: 60, resourceRecords: ['www.example.com'] }],
    ],
    [
      'another zone that is not drawn',
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      [{ name: 'www.example.com', type: 'NS', ttl: 60, resourceRecords: ['ns.example.net'] }],
    ],
    [
      'what nobody knows',
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      [
        {
          name: 'www.example.com',
          type: 'A',
          ttl: 60,
          resourceRecords: [{ expression: { Ref: 'Address' } }],
        },
      ],
    ],
  ])('is %s: %s', (_, verdict, code, records) => {
    const answer = get('internet', 'www.example.com', 'tcp 443', WEB, zone(records))
    expect(answer.verdict).toBe(verdict)
    expect(answer.codes[0]).toBe(code)
  })

  it('stands in a group of records as well', () => {
    const grouped = zone([], { recordGroups: [{ recordSets: [WWW] }] })
    expect(get('internet', 'www.example.com', 'tcp 443', WEB, grouped).verdict).toBe('REACHABLE')
  })

  it('has IPv4 addresses or IPv6 ones', () => {
    const design = board(WEB, zone([WWW]))
    expect(trace(design, { ...ask('internet', 'www.example.com', 'tcp 443'), family: 6 }).codes).toContain(
      'X_DNS_NO_ANSWER',
    )
  })
})

describe('delegation', () => {
  const servers = ['ns-1.awsdns-01.com', 'ns-2.awsdns-02.net']
  const domain = (props: Readonly<Record<string, unknown>>) =>
    put('registered-domain', 'domain', { domainName: 'example.com', ...props })
  const code = (...elements: readonly Element[]) =>
    firstCode('internet', 'www.example.com', 'tcp 443', WEB, elements)

  it.each<readonly [string, string | undefined, readonly Element[]]>([
    ['to the zone', undefined, [domain({ hostedZone: 'zone' }), zone([WWW])]],
    ['that nobody drew', undefined, [zone([WWW])]],
    [
      'to the name servers of the zone',
      undefined,
      [domain({ nameServers: [...servers].reverse() }), zone([WWW], { nameServers: servers })],
    ],
    [
      'to those of an older zone',
      'X_DNS_NOT_DELEGATED',
      [domain({ nameServers: ['ns-9.awsdns-09.org'] }), zone([WWW], { nameServers: servers })],
    ],
    [
      'to another zone of the name',
      'X_DNS_NXDOMAIN',
      [domain({ hostedZone: 'other' }), zone([WWW]), zone([], {}, 'other')],
    ],
    [
      'to a zone of another name',
      'X_DNS_NOT_DELEGATED',
      [domain({ hostedZone: 'other' }), zone([WWW]), zone([], { name: 'example.net' }, 'other')],
    ],
    ['to nothing', 'X_DNS_NOT_DELEGATED', [domain({})]],
    ['to servers elsewhere', 'UNKNOWN_DESTINATION', [domain({ nameServers: servers })]],
    [
      'to a part by its zone',
      undefined,
      [
        zone([{ name: 'www.example.com', type: 'NS', ttl: 60, resourceRecords: servers }]),
        zone([WWW], { name: 'www.example.com' }, 'part'),
      ],
    ],
    [
      'to a part that the zone does not hand on',
      'X_DNS_NOT_DELEGATED',
      [zone([]), zone([WWW], { name: 'www.example.com' }, 'part')],
    ],
  ])('%s: %s', (_, expected, elements) => {
    expect(code(...elements)).toBe(expected)
  })
})

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

const balancer = (
  scheme: 'internal' | 'internet-facing',
  more: Readonly<Record<string, unknown>> = {},
): readonly Element[] => [
  ...NAT,
  put('subnet', 'c', {
    in: 'net',
    cidrBlock: '10.0.3.0/24',
    availabilityZone: 'ap-northeast-1c',
    routeTable: 'public',
  }),
  put('application-load-balancer', 'alb', {
    in: 'net',
    scheme,
    subnets: ['a', 'c'],
    securityGroups: ['web-sg'],
    ...more,
  }),
  put('listener', 'https', { in: 'alb', protocol: 'HTTP', port: 443, targetGroup: 'servers' }),
  put('target-group', 'servers', {
    in: 'net',
    targetType: 'instance',
    protocol: 'HTTP',
    port: 443,
    targets: [{ target: 'web' }],
  }),
]
const ALIAS = { name: 'www.example.com', type: 'A', alias: 'alb' }

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

describe('scenario 29: a load balancer by its name', () => {
  it('is not reached from the internet when it is internal', () => {
    const answer = get('internet', 'www.example.com', 'tcp 443', balancer('internal'), zone([ALIAS]))
    expect(answer.verdict).toBe('NOT_REACHABLE')
    expect(answer.codes[0]).toBe('X_DNS_PRIVATE_ANSWER')
  })

  it('is reached inside the VPC when it is internal', () => {
    expect(get('app', 'www.example.com', 'tcp 443', balancer('internal'), zone([ALIAS])).blockers).toEqual([])
  })

  it('is reached from the internet when it faces it', () => {
    expect(
      get('internet', 'www.example.com', 'tcp 443', balancer('internet-facing'), zone([ALIAS])).blockers,
    ).toEqual([])
  })

  it('gives public addresses inside the VPC too, so the way leads out and in again', () => {
    const answer = get('app', 'www.example.com', 'tcp 443', balancer('internet-facing'), zone([ALIAS]))
    expect(answer.hops.map(({ element }) => element)).toContain('nat')
  })

  it('has the name that AWS gave it', () => {
    const dnsName = 'alb-123.ap-northeast-1.elb.amazonaws.com'
    const cname = { name: 'www.example.com', type: 'CNAME', ttl: 60, resourceRecords: [dnsName] }
    const named = balancer('internet-facing', { dnsName })
    expect(get('internet', 'www.example.com', 'tcp 443', named, zone([cname])).blockers).toEqual([])
    expect(get('internet', `dualstack.${dnsName}`, 'tcp 443', named).blockers).toEqual([])
  })
})

describe('routing policies', () => {
  const GONE = '198.51.100.11'
  const SECOND = [
    host('web-2', 'a', '10.0.1.11', 'web-sg'),
    put('elastic-ip', 'second-ip', { in: 'tokyo', instance: 'web-2', publicIp: GONE }),
  ]
  const set = (setIdentifier: string, address: string, more: Readonly<Record<string, unknown>>) => ({
    ...a('www.example.com', address),
    setIdentifier,
    ...more,
  })
  const steps = (answer: Trace) => answer.hops.map(({ because }) => because).join(' ')
  const check = (port: number) =>
    put('health-check', 'check', { in: 'tokyo', type: 'TCP', ipAddress: '198.51.100.10', port })

  it.each<readonly [string, Records, readonly Element[], string]>([
    [
      'the primary while it is healthy',
      [
        set('1', '198.51.100.10', { failover: 'PRIMARY', healthCheck: 'check' }),
        set('2', GONE, { failover: 'SECONDARY' }),
      ],
      [check(443)],
      '198.51.100.10',
    ],
    [
      'the secondary when the primary fails',
      [
        set('1', '198.51.100.10', { failover: 'PRIMARY', healthCheck: 'check' }),
        set('2', GONE, { failover: 'SECONDARY' }),
      ],
      [check(22)],
      GONE,
    ],
    [
      'what has weight',
      [set('1', '198.51.100.10', { weight: 1 }), set('2', GONE, { weight: 0 })],
      [],
      '198.51.100.10',
    ],
    [
      'what is healthy of several values',
      [
        set('1', '198.51.100.10', { multiValueAnswer: true }),
        set('2', GONE, { multiValueAnswer: true, healthCheck: 'check' }),
      ],
      [check(22)],
      '198.51.100.10',
    ],
  ])('give %s', (_, records, more, address) => {
    const answer = get('internet', 'www.example.com', 'tcp 443', WEB, SECOND, zone(records), more)
    expect(steps(answer)).toContain(`www.example.com is ${address}`)
    expect(answer.verdict).toBe('REACHABLE')
  })

  it('give the Region of the client the nearest record', () => {
    const records = [
      set('1', GONE, { region: 'eu-west-1' }),
      set('2', '198.51.100.10', { region: 'ap-northeast-1' }),
    ]
    expect(steps(get('app', 'www.example.com', 'tcp 443', NAT, zone(records)))).toContain(
      'www.example.com is 198.51.100.10',
    )
  })

  it('warn of places that get no answer', () => {
    const japan = [set('1', '198.51.100.10', { country: 'JP' })]
    expect(get('internet', 'www.example.com', 'tcp 443', WEB, zone(japan)).codes).toEqual(['X_DNS_NO_ANSWER'])
    const all = [...japan, set('2', '198.51.100.10', { country: '*' })]
    expect(get('internet', 'www.example.com', 'tcp 443', WEB, zone(all)).codes).toEqual([])
  })
})

describe('scenario 46: failover to a website in a bucket', () => {
  const bucket = put('s3-bucket', 'site', {
    in: 'tokyo',
    bucketName: 'www.example.com',
    indexDocument: 'index.html',
  })
  const records = [
    { ...ALIAS, setIdentifier: 'first', failover: 'PRIMARY', evaluateTargetHealth: true },
    {
      name: 'www.example.com',
      type: 'A',
      aliasName: 's3-website-ap-northeast-1.amazonaws.com',
      aliasZoneId: 'Z2M4EHUR26P7ZW',
      setIdentifier: 'second',
      failover: 'SECONDARY',
    },
  ]
  const shut = (all: readonly Element[]) =>
    all.map((one) =>
      one.id === 'web' ? { ...one, props: { ...one.props, securityGroups: ['app-sg'] } } : one,
    )
  const steps = (all: readonly Element[]) =>
    get('internet', 'http://www.example.com/', '', all, zone(records), bucket)
      .hops.map(({ because }) => because)
      .join(' ')

  it('goes to the balancer while it has a healthy target', () => {
    expect(steps(balancer('internet-facing'))).toContain('www.example.com leads to alb')
  })

  it('goes to the bucket when it has none', () => {
    expect(steps(shut(balancer('internet-facing')))).toContain('website of the bucket site')
    const answer = get(
      'internet',
      'http://www.example.com/',
      '',
      shut(balancer('internet-facing')),
      zone(records),
      bucket,
    )
    expect(answer.verdict).toBe('REACHABLE')
  })
})

describe('fixes', () => {
  const fixes = (...elements: readonly (Element | readonly Element[])[]) =>
    traceWithFixes(board(...elements), ask('internet', 'www.example.com', 'tcp 443')).blockers.flatMap(
      (one) => one.fixes.map(({ label, verdict }) => `${label}: ${verdict}`),
    )

  it('delegate the domain', () => {
    const servers = ['ns-1.awsdns-01.com']
    const domain = put('registered-domain', 'domain', {
      domainName: 'example.com',
      nameServers: ['ns-9.awsdns-09.org'],
    })
    expect(fixes(WEB, domain, zone([WWW], { nameServers: servers }))).toEqual([
      'Delegate domain to zone: REACHABLE',
    ])
  })

  it('switch DNS on', () => {
    const vpc = put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsSupport: false })
    const design = board(
      WEB,
      vpc,
      host('app', 'a', '10.0.1.20', 'web-sg'),
      zone([a('www.example.com', '10.0.1.10')]),
    )
    const { blockers } = traceWithFixes(design, ask('app', 'www.example.com', 'tcp 443'))
    expect(blockers.flatMap((one) => one.fixes.map(({ label }) => label))).toEqual(['Switch DNS on in net'])
  })
})
