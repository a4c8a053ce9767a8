import { isKind } from '@/lib/elements'
import type { Element } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { groupsOfService } from '@/lib/elements/ecs-service/groups'
import type { Spanning } from '@/lib/elements/load-balancer/reach-into'
import { reachesInto, withSubnet, zonesOf, subnetInZone } from '@/lib/elements/load-balancer/reach-into'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { zoneOf } from '@/lib/elements/subnet/standing'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { webBalancer } from '../load-balancer/balanced-example'
import { containers, tasks } from './service-example'

export const ecsLbAzMatch = defineRule({
  id: 'ecs-lb-az-match',
  severity: 'warning',
  title: 'A load balancer is in every zone of the tasks behind it',
  why: 'A task in a zone that the load balancer does not serve gets no requests.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  kind: 'ecs-service',
  *check(self, around) {
    const zones = listedSubnets(self, around)?.map(zoneOf)
    if (!zones || !zones.every((zone) => zone !== undefined)) return
    for (const { field, group } of groupsOfService(self, around))
      for (const balancer of balancersOf(group, around)) {
        const served = zonesOf(reachesInto(balancer, around) ?? [])
        const far = served && served.length > 0 && zones.find((zone) => !served.includes(zone))
        if (!far) continue
        yield {
          field,
          message: `${self.name} runs tasks in ${far}, where ${balancer.name} has no subnet. Add a subnet of ${far} to ${balancer.name}, or keep the tasks out of that zone.`,
          fix: () => spread(balancer, far, around),
        }
      }
  },
  examples: {
    good: [{ says: 'Both are in two zones.', design: () => containers() }],
    bad: [
      {
        says: 'The load balancer is in one zone, the tasks in two.',
        design: () => containers(webBalancer({ subnets: ['public-a'] })),
      },
      {
        says: 'The tasks are in one zone, the load balancer in another.',
        design: () => containers(webBalancer({ subnets: ['public-a'] }), tasks({ subnets: ['private-b'] })),
      },
    ],
  },
})

const BALANCERS: readonly string[] = ['application-load-balancer', 'network-load-balancer']

/** The load balancers that forward to a target group. */
const balancersOf = (group: Element, around: Around): readonly Spanning[] => {
  const listeners = around.referrers(group.id).filter((one) => isKind(one, 'listener'))
  const found = listeners.flatMap(({ parent }) => around.get(parent) ?? [])
  return [...new Set(found)].filter((one): one is Spanning => BALANCERS.includes(one.kind))
}

/** A subnet of the zone that is as public as those it has. */
function spread(balancer: Spanning, zone: string, around: Around): Fix | undefined {
  const more = subnetInZone(balancer, zone, around)
  return more && { label: `Add ${more.name} to ${balancer.name}`, patch: withSubnet(balancer, more.id) }
}
