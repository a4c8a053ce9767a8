import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { WEB, ask, group, host, put } from './board'

type Props<K extends 'listener' | 'target-group'> = ElementOf<K>['props']

/** A listener of `balancer`, called by its port: `alb-443`. */
export const listener = (balancer: string, port: number, props: Props<'listener'>): Element =>
  put('listener', `${balancer}-${port}`, { in: balancer, port, ...props })

/** A target group with instances. */
export const targets = (id: string, props: Props<'target-group'>, ...instances: readonly string[]): Element =>
  put('target-group', id, {
    in: 'net',
    ...props,
    ...(instances.length > 0 && { targets: instances.map((target) => ({ target })) }),
  })

export const certificate = put('certificate', 'cert', { in: 'tokyo', domainName: '*.example.com' })

/** WEB with public `c` 10.0.3.0/24 in 1c and private `p` 10.0.2.0/24 (1a), `q` 10.0.4.0/24 (1c), whose table holds the local route only. */
export const TWO_ZONES: readonly Element[] = [
  ...WEB,
  put('route-table', 'inner', { in: 'net' }),
  put('subnet', 'c', {
    in: 'net',
    cidrBlock: '10.0.3.0/24',
    availabilityZone: 'ap-northeast-1c',
    routeTable: 'public',
  }),
  put('subnet', 'p', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'inner',
  }),
  put('subnet', 'q', {
    in: 'net',
    cidrBlock: '10.0.4.0/24',
    availabilityZone: 'ap-northeast-1c',
    routeTable: 'inner',
  }),
]

const fromGroup = (id: string, port: number, from: string): Element =>
  put('security-group', id, {
    in: 'net',
    groupDescription: id,
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: port, toPort: port, group: from }],
  })

/**
 * Scenario 28: `alb` in a and c, HTTPS 443 with `cert` to `pool` (HTTP 8080) with `one` 10.0.2.11 (p) and `two` 10.0.4.12 (q), whose
 * `app-sg` admits 8080 from `alb-sg`.
 */
export const ALB: readonly Element[] = [
  ...TWO_ZONES,
  certificate,
  group('alb-sg', 'net', [80, 443]),
  put('application-load-balancer', 'alb', { in: 'net', subnets: ['a', 'c'], securityGroups: ['alb-sg'] }),
  listener('alb', 443, { protocol: 'HTTPS', certificate: 'cert', targetGroup: 'pool' }),
  targets('pool', { protocol: 'HTTP', port: 8080 }, 'one', 'two'),
  fromGroup('app-sg', 8080, 'alb-sg'),
  host('one', 'p', '10.0.2.11', 'app-sg'),
  host('two', 'q', '10.0.4.12', 'app-sg'),
]

/** `nlb` in a and c without security groups, TCP 443 to `pool` (TCP 8443) with `one` and `two`, whose `app-sg` admits 8443 from anywhere. */
export const NLB: readonly Element[] = [
  ...TWO_ZONES,
  put('network-load-balancer', 'nlb', { in: 'net', subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }] }),
  listener('nlb', 443, { protocol: 'TCP', targetGroup: 'pool' }),
  targets('pool', { protocol: 'TCP', port: 8443 }, 'one', 'two'),
  group('app-sg', 'net', [8443]),
  host('one', 'p', '10.0.2.11', 'app-sg'),
  host('two', 'q', '10.0.4.12', 'app-sg'),
]

export const toAlb = ask('internet', 'alb', 'tcp 443')
export const appGroup = (port: number, from = 'alb-sg') =>
  put('security-group', 'app-sg', {
    in: 'net',
    groupDescription: 'app',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: port, toPort: port, group: from }],
  })
export const alb = (more: object = {}) =>
  put('application-load-balancer', 'alb', {
    in: 'net',
    subnets: ['a', 'c'],
    securityGroups: ['alb-sg'],
    ...more,
  })
export const pool = (more: object = {}) =>
  put('target-group', 'pool', {
    in: 'net',
    protocol: 'HTTP',
    port: 8080,
    targets: [{ target: 'one' }, { target: 'two' }],
    ...more,
  })
export const secure = (more: object = {}) =>
  listener('alb', 443, { protocol: 'HTTPS', certificate: 'cert', targetGroup: 'pool', ...more })
export const nlb = (more: object = {}) =>
  put('network-load-balancer', 'nlb', {
    in: 'net',
    subnetMappings: [{ subnet: 'a' }, { subnet: 'c' }],
    ...more,
  })
export const tcp = (more: object = {}) =>
  put('target-group', 'pool', {
    in: 'net',
    protocol: 'TCP',
    port: 8443,
    targets: [{ target: 'one' }, { target: 'two' }],
    ...more,
  })
export const fromClient = ask('203.0.113.7', 'nlb', 'tcp 443')
