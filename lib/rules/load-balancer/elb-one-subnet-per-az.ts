import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Reach } from '@/lib/elements/load-balancer/reach-into'
import { reachesInto, withoutSubnet } from '@/lib/elements/load-balancer/reach-into'
import { zoneKeyOf, zoneOf } from '@/lib/elements/subnet/standing'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeBalancer, edgeService, webBalancer, webShop } from './balanced-example'

const twin = make('subnet', 'private-a2', {
  in: 'net',
  cidrBlock: '10.0.4.0/24',
  availabilityZone: 'eu-west-1a',
  routeTable: 'inward',
})

export const elbOneSubnetPerAz = defineRule({
  id: 'elb-one-subnet-per-az',
  severity: 'error',
  title: 'A load balancer has one subnet in each zone, all of one VPC',
  why: 'Each zone has one node of a load balancer, and all its nodes stand in one VPC. AWS refuses a second subnet of a zone.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  kind: [
    'application-load-balancer',
    'network-load-balancer',
    'gateway-load-balancer',
    'classic-load-balancer',
  ],
  *check(balancer, around) {
    const home = ancestor(around, balancer, 'vpc')
    const seen = new Map<string, Reach>()
    const reaches = reachesInto(balancer, around) ?? []
    const keys = new Set(reaches.map(({ subnet }) => subnet && zoneKeyOf(subnet)))
    // That an Application Load Balancer is in one zone only is told by another rule.
    const isTold = isKind(balancer, 'application-load-balancer') && keys.size === 1
    for (const reach of reaches) {
      const { subnet, field, at } = reach
      if (!subnet || exist(balancer, subnet)) continue
      const fix = () => ({ label: `Take ${subnet.name} off`, patch: withoutSubnet(balancer, at) })
      const vpc = ancestor(around, subnet, 'vpc')
      if (home && vpc && home !== vpc) {
        const message = `${balancer.name} is in ${home.name}, but its subnet ${subnet.name} is in ${vpc.name}. Choose subnets of ${home.name} only.`
        yield { field, message, fix }
        continue
      }
      const zone = isTold ? undefined : zoneKeyOf(subnet)
      const other = zone === undefined ? undefined : seen.get(zone)?.subnet
      if (zone !== undefined && !other) seen.set(zone, reach)
      if (!other || other === subnet) continue
      const message = `${balancer.name} has both ${other.name} and ${subnet.name} in ${zoneOf(subnet) ?? 'one zone'}. Keep one subnet of each zone.`
      yield { field, message, fix }
    }
  },
  examples: {
    good: [{ says: 'One subnet in each of two zones.', design: () => webShop() }],
    bad: [
      {
        says: 'Two subnets of one zone.',
        design: () =>
          edgeService(
            twin,
            edgeBalancer({
              subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }, { subnet: 'private-a2' }],
            }),
          ),
      },
      {
        says: 'A subnet of another VPC.',
        design: () =>
          webShop(
            make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('subnet', 'lab-c', {
              in: 'lab',
              cidrBlock: '10.1.0.0/24',
              availabilityZone: 'eu-west-1c',
            }),
            webBalancer({ subnets: ['public-a', 'public-b', 'lab-c'] }),
          ),
      },
    ],
  },
})
