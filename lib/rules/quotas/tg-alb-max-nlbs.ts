import { ofKind } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { classic, make } from '../example'
import { chainedExample } from '../target-group/chained-example'
import { of } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'
import { balancersOf } from './served'

const front = (count: number) => [
  make('subnet', 'private-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'inward',
  }),
  make('application-load-balancer', 'paths', {
    in: 'net',
    scheme: 'internal',
    subnets: ['private-a', 'private-b'],
    securityGroups: ['web'],
  }),
  ...many(count, (at) => [
    make('target-group', `paths-${at}`, {
      in: 'net',
      targetType: 'alb',
      protocol: 'TCP',
      port: 80,
      targets: [{ target: 'paths' }],
    }),
    make('network-load-balancer', `front-${at}`, {
      in: 'net',
      scheme: 'internal',
      subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }],
    }),
    make('listener', `tcp-${at}`, {
      in: `front-${at}`,
      protocol: 'TCP',
      port: 80,
      targetGroup: `paths-${at}`,
    }),
  ]).flat(),
]

export const tgAlbMaxNlbs = defineQuota({
  id: 'tg-alb-max-nlbs',
  severity: 'error',
  title: 'An Application Load Balancer is a target of at most two Network Load Balancers',
  why: 'AWS refuses to register it behind a third one.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html',
  limits: [
    limitOf({
      key: 'network-load-balancers-per-application-load-balancer',
      label: 'Network Load Balancers in front of an Application Load Balancer',
      noun: 'Network Load Balancers in front',
      scope: 'an Application Load Balancer',
      value: 2,
      fixed: true,
      instead: 'let two Network Load Balancers do',
      of: 'application-load-balancer',
      *uses(balancer, around) {
        const groups = ofKind(around.referrers(balancer.id), 'target-group').filter((group) =>
          rowsOf(group, 'targets')?.some(({ target }) => target === balancer.id),
        )
        yield of([...new Set(groups.flatMap((group) => balancersOf(group, 'network-load-balancer', around)))])
      },
      atMost: (around) => around.all('network-load-balancer').length,
    }),
  ],
  examples: {
    good: [{ says: 'One in front, for its fixed addresses.', design: () => chainedExample() }],
    bad: [{ says: 'Three in front of one.', design: () => classic(...front(3)) }],
  },
})
