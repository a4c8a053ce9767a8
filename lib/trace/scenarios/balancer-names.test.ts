import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import { group, host, NAT, put, WEB } from './board'
import type { Records } from './zones'
import { a, get, zone } from './zones'

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

  it('do not turn in a circle with a check of the same name', () => {
    const own = put('health-check', 'check', {
      in: 'tokyo',
      type: 'TCP',
      fullyQualifiedDomainName: 'www.example.com',
      port: 443,
    })
    const records = [
      set('1', '198.51.100.10', { failover: 'PRIMARY', healthCheck: 'check' }),
      set('2', GONE, { failover: 'SECONDARY' }),
    ]
    const answer = get('internet', 'www.example.com', 'tcp 443', WEB, SECOND, zone(records), own)
    expect(steps(answer)).toContain('www.example.com is 198.51.100.10')
  })

  it('warn of an answer that is not reached', () => {
    const shut = [
      host('web-2', 'a', '10.0.1.11', 'shut'),
      put('elastic-ip', 'second-ip', { in: 'tokyo', instance: 'web-2', publicIp: GONE }),
      group('shut', 'net', [22]),
    ]
    const both = zone([a('www.example.com', '198.51.100.10', GONE)])
    const answer = get('internet', 'www.example.com', 'tcp 443', WEB, shut, both)
    expect(answer.verdict).toBe('REACHABLE_WITH_WARNINGS')
    expect(answer.warnings.map(({ element }) => element)).toContain('shut')
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

  it('speaks no TLS there', () => {
    const alone = zone([{ ...records[1]!, setIdentifier: undefined, failover: undefined }])
    const answer = get('internet', 'https://www.example.com/', '', balancer('internal'), alone, bucket)
    expect(answer.verdict).toBe('NOT_REACHABLE')
    expect(answer.codes[0]).toMatch(/^X_TLS_/)
  })
})
