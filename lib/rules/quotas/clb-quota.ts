import { read, rowsOf } from '@/lib/elements/read'
import { classic, make } from '../example'
import { inside, perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

const scope = 'a Classic Load Balancer'

export const clbQuota = defineQuota({
  id: 'clb-quota',
  severity: 'warning',
  title: 'A Region has at most 20 Classic Load Balancers by default',
  why: 'Each takes 100 listeners and 1,000 instances. An Application or Network Load Balancer has higher numbers and does more.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-limits.html',
  limits: [
    limitOf({
      key: 'classic-load-balancers-per-region',
      label: 'Classic Load Balancers per Region',
      noun: 'Classic Load Balancers',
      scope: 'a Region',
      value: 20,
      instead: 'use an Application Load Balancer for several of them',
      ...perRegion(['classic-load-balancer']),
    }),
    limitOf({
      key: 'listeners-per-classic-load-balancer',
      label: 'Listeners per Classic Load Balancer',
      noun: 'listeners',
      scope,
      value: 100,
      instead: 'use a further load balancer',
      of: 'classic-load-balancer',
      *uses(balancer) {
        yield inside(balancer, rowsOf(balancer, 'listeners')?.length ?? 0, { field: 'listeners' })
      },
    }),
    limitOf({
      key: 'instances-per-classic-load-balancer',
      label: 'Instances per Classic Load Balancer',
      noun: 'instances',
      scope,
      value: 1_000,
      instead: 'use a further load balancer',
      of: 'classic-load-balancer',
      *uses(balancer) {
        yield inside(balancer, read(balancer, 'instances')?.length ?? 0, { field: 'instances' })
      },
    }),
  ],
  examples: {
    good: [{ says: 'A VPC without a load balancer.', design: () => classic() }],
    bad: [
      {
        says: '25 do not fit by default.',
        design: () =>
          classic(
            ...many(25, (at) =>
              make('classic-load-balancer', `front-${at}`, {
                in: 'net',
                subnets: ['public-a'],
                securityGroups: ['web'],
                listeners: [
                  { protocol: 'HTTP', loadBalancerPort: 80, instanceProtocol: 'HTTP', instancePort: 80 },
                ],
              }),
            ),
          ),
      },
    ],
  },
})
