import { isKind } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { referencesOf } from '@/lib/elements/reference'
import { classic, make } from '../example'
import { webShop } from '../load-balancer/balanced-example'
import { inside, of, perParent, perRegion } from './count'
import type { Limit } from './define'
import { defineQuota, limitOf } from './define'
import { many } from './example'
import { groupsBehind, listenersOf, targetsBehind } from './served'

const KIND = 'application-load-balancer'
const scope = 'an Application Load Balancer'

const limits: readonly Limit[] = [
  limitOf({
    key: 'application-load-balancers-per-region',
    label: 'Application Load Balancers per Region',
    noun: 'Application Load Balancers',
    scope: 'a Region',
    value: 50,
    instead: 'let services share one by host and path',
    ...perRegion([KIND]),
  }),
  limitOf({
    key: 'listeners-per-application-load-balancer',
    label: 'Listeners per Application Load Balancer',
    noun: 'listeners',
    scope,
    value: 50,
    instead: 'use a further load balancer',
    ...perParent(KIND, ['listener']),
  }),
  limitOf({
    key: 'rules-per-application-load-balancer',
    label: 'Rules per Application Load Balancer, without default rules',
    noun: 'rules',
    scope,
    value: 100,
    instead: 'use a further load balancer',
    of: KIND,
    *uses(balancer, around) {
      const rules = listenersOf(balancer, around).map((one) => rowsOf(one, 'rules')?.length ?? 0)
      yield inside(
        balancer,
        rules.reduce((sum, count) => sum + count, 0),
      )
    },
  }),
  limitOf({
    key: 'certificates-per-application-load-balancer',
    label: 'Certificates per Application Load Balancer, without default ones',
    noun: 'further certificates',
    scope,
    value: 25,
    instead: 'use certificates of several names',
    of: KIND,
    *uses(balancer, around) {
      const further = listenersOf(balancer, around).flatMap((one) =>
        referencesOf(one).flatMap(({ field, to }) => (field === 'furtherCertificates' ? [to] : [])),
      )
      yield inside(balancer, further.length)
    },
  }),
  limitOf({
    key: 'target-groups-per-application-load-balancer',
    label: 'Target groups per Application Load Balancer',
    noun: 'target groups',
    scope,
    value: 100,
    fixed: true,
    instead: 'use a further load balancer',
    of: KIND,
    *uses(balancer, around) {
      yield of(groupsBehind(balancer, around))
    },
  }),
  limitOf({
    key: 'targets-per-application-load-balancer',
    label: 'Targets per Application Load Balancer',
    noun: 'targets',
    scope,
    value: 1_000,
    instead: 'use a further load balancer',
    of: KIND,
    *uses(balancer, around) {
      yield inside(balancer, targetsBehind(balancer, around).length)
    },
  }),
  limitOf({
    key: 'target-groups-per-action',
    label: 'Target groups per action of an Application Load Balancer',
    noun: 'target groups',
    scope: 'one action',
    value: 5,
    fixed: true,
    instead: 'forward to fewer',
    of: 'listener',
    *uses(listener, around) {
      if (!isKind(around.get(listener.parent), KIND)) return
      const own = rowsOf(listener, 'targetGroups')?.length ?? 0
      yield inside(listener, own, { field: 'targetGroups', where: 'in its default action' })
      for (const { at, targetGroups } of rowsOf(listener, 'rules') ?? [])
        yield inside(listener, targetGroups?.length ?? 0, {
          field: `rules.${at}.targetGroups`,
          where: `in rule ${at + 1}`,
        })
    },
  }),
]

const groups = (count: number) => [
  make('subnet', 'public-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
  }),
  make(KIND, 'front', {
    in: 'net',
    scheme: 'internet-facing',
    subnets: ['public-a', 'public-b'],
    securityGroups: ['web'],
  }),
  make('target-group', 'orders', { in: 'net', targetType: 'instance', protocol: 'HTTP', port: 80 }),
  make('listener', 'http', {
    in: 'front',
    protocol: 'HTTP',
    port: 80,
    targetGroup: 'orders',
    rules: many(count, (at) => ({ priority: at + 1, paths: [`/${at}/*`], targetGroup: 'orders' })),
  }),
]

export const albQuota = defineQuota({
  id: 'alb-quota',
  severity: 'warning',
  title: 'An Application Load Balancer has at most 100 rules and 50 listeners by default',
  why: 'A Region has 50 of them. Each takes 25 certificates beside the default ones, 1,000 targets and 100 target groups, an action 5 groups; the last two are not raised.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  limits,
  examples: {
    good: [{ says: 'One listener in front of two servers.', design: () => webShop() }],
    bad: [{ says: '130 rules do not fit by default.', design: () => classic(...groups(130)) }],
  },
})
