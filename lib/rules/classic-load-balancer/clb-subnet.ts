import { make } from '../example'
import { defineRule } from '../define'
import { oldBalancer, oldShop } from '../load-balancer/balanced-example'
import { smallSubnets } from '../load-balancer/small-subnets'

const tight = (cidrBlock: string) =>
  oldShop(
    make('subnet', 'public-c', {
      in: 'net',
      cidrBlock,
      availabilityZone: 'eu-west-1c',
      routeTable: 'outward',
    }),
    oldBalancer({ subnets: ['public-a', 'public-b', 'public-c'] }),
  )

export const clbSubnet = defineRule({
  id: 'clb-subnet',
  severity: 'error',
  title: 'Subnets of a Classic Load Balancer are /27 or larger',
  why: 'AWS refuses a subnet with fewer than eight free addresses, and advises a /27 at least, so that the load balancer can grow.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-manage-subnets.html',
  kind: 'classic-load-balancer',
  check: (balancer, around) => smallSubnets(balancer, around, 27),
  examples: {
    good: [{ says: 'A /27 is enough.', design: () => tight('10.0.4.0/27') }],
    bad: [{ says: 'A /28 is too small.', design: () => tight('10.0.4.0/28') }],
  },
})
