import { reachesInto, subnetElsewhere, withSubnet, zonesOf } from '@/lib/elements/load-balancer/reach-into'
import { defineRule } from '../define'
import { edgeBalancer, edgeService, workers } from '../load-balancer/balanced-example'

export const nlbAzOneAllowed = defineRule({
  id: 'nlb-az-one-allowed',
  severity: 'warning',
  title: 'A Network Load Balancer is in more than one zone of its VPC',
  why: 'AWS allows one in a single zone, which goes down with that zone. Subnets can be added later.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/availability-zones.html',
  kind: 'network-load-balancer',
  *check(balancer, around) {
    const reaches = reachesInto(balancer, around)
    const zones = reaches && zonesOf(reaches)
    if (!zones || zones.length === 0 || new Set(zones).size > 1) return
    // A VPC of one zone was meant so.
    const other = subnetElsewhere(balancer, around)
    if (!other) return
    yield {
      field: 'subnetMappings',
      message: `${balancer.name} is in ${zones[0]} only, and goes down with it. Add a subnet of another zone, such as ${other.name}.`,
      fix: () => ({ label: `Add ${other.name}`, patch: withSubnet(balancer, other.id) }),
    }
  },
  examples: {
    good: [{ says: 'It is in two zones.', design: () => edgeService() }],
    bad: [
      {
        says: 'It is in one zone of two.',
        design: () =>
          edgeService(
            edgeBalancer({ subnetMappings: [{ subnet: 'private-a' }] }),
            workers({ targets: [{ target: 'server-a' }] }),
          ),
      },
    ],
  },
})
