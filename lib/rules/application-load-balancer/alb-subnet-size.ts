import { make } from '../example'
import { defineRule } from '../define'
import { webBalancer, webShop } from '../load-balancer/balanced-example'
import { smallSubnets } from '../load-balancer/small-subnets'

const tight = (cidrBlock: string) =>
  make('subnet', 'public-c', {
    in: 'net',
    cidrBlock,
    availabilityZone: 'eu-west-1c',
    routeTable: 'outward',
  })

export const albSubnetSize = defineRule({
  id: 'alb-subnet-size',
  severity: 'error',
  title: 'Subnets of an Application Load Balancer are /27 or larger',
  why: 'AWS refuses a subnet with fewer than eight free addresses, and advises a /27 at least; a busy load balancer takes more of them.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  kind: 'application-load-balancer',
  check: (balancer, around) => smallSubnets(balancer, around, 27),
  examples: {
    good: [
      {
        says: 'A /27 is enough.',
        design: () =>
          webShop(tight('10.0.4.0/27'), webBalancer({ subnets: ['public-a', 'public-b', 'public-c'] })),
      },
    ],
    bad: [
      {
        says: 'A /28 is too small.',
        design: () =>
          webShop(tight('10.0.4.0/28'), webBalancer({ subnets: ['public-a', 'public-b', 'public-c'] })),
      },
      {
        says: 'Seven addresses are free.',
        design: () =>
          webShop(
            tight('10.0.4.0/28'),
            ...[1, 2, 3, 4].map((at) => make('network-interface', `face-${at}`, { in: 'public-c' })),
            webBalancer({ subnets: ['public-a', 'public-b', 'public-c'] }),
          ),
      },
    ],
  },
})
