import type { Around } from '@/lib/elements/define'
import { ancestor } from '@/lib/elements/ancestor'
import type { Spanning } from '@/lib/elements/load-balancer/reach-into'
import { reachesInto, withSubnet, zonesOf, subnetInZone } from '@/lib/elements/load-balancer/reach-into'
import { poolsOf } from '@/lib/elements/load-balancer/targets'
import { zonesOfTargets } from '@/lib/elements/target-group/zones'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { edgeBalancer, edgeService, webBalancer, webShop, workers } from './balanced-example'

export const elbAzWithoutTarget = defineRule({
  id: 'elb-az-without-target',
  severity: 'warning',
  title: 'A load balancer is in the zones of its targets',
  why: 'Targets in a zone that is not enabled get nothing. Without cross-zone balancing a zone without targets serves nobody.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/availability-zones.html',
  kind: ['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'],
  *check(balancer, around) {
    const reaches = reachesInto(balancer, around)
    const zones = reaches && zonesOf(reaches)
    if (!zones || zones.length === 0) return
    const field = balancer.kind === 'network-load-balancer' ? 'subnetMappings' : 'subnets'
    const vpc = ancestor(around, balancer, 'vpc')
    const told = new Set<string>()
    for (const { owner, targets, crossZone } of poolsOf(balancer, around)) {
      const zoned = zonesOfTargets(targets, vpc, around)
      for (const { target, zones: its } of zoned ?? []) {
        const far = its.find((zone) => !zones.includes(zone))
        // Services are told by a rule of their own.
        if (far === undefined || told.has(far) || isService(target, around)) continue
        told.add(far)
        yield {
          field,
          message: `${target.called} may get nothing from ${balancer.name}, which has no subnet in ${far}. Add a subnet of ${far}.`,
          fix: () => reachInto(balancer, far, around),
        }
      }
      if (crossZone !== false || !zoned || zoned.length === 0) continue
      const empty = zones.find((zone) =>
        zoned.every(({ zones: its }) => its.length > 0 && !its.includes(zone)),
      )
      if (empty === undefined) continue
      const pool = owner.kind === 'target-group' ? `${owner.name} has` : 'there is'
      yield {
        field,
        message: `${balancer.name} has a node in ${empty}, where ${pool} no target, and cross-zone balancing is off. Add a target there, or turn cross-zone balancing on.`,
      }
    }
  },
  examples: {
    good: [
      { says: 'Targets are in both zones of the load balancer.', design: () => edgeService() },
      {
        says: 'All targets are in one zone, and an Application Load Balancer crosses zones.',
        design: () => webShop(),
      },
    ],
    bad: [
      {
        says: 'A target in a zone that is not enabled.',
        design: () => edgeService(edgeBalancer({ subnetMappings: [{ subnet: 'private-a' }] })),
      },
      {
        says: 'A node in a zone without targets.',
        design: () => edgeService(workers({ targets: [{ target: 'server-a' }] })),
      },
      {
        says: 'An Application Load Balancer beside its targets.',
        design: () => webShop(webBalancer({ subnets: ['public-a'] })),
      },
    ],
  },
})

const isService = (target: object, around: Around): boolean =>
  'element' in target && around.get(target.element as string)?.kind === 'ecs-service'

/** A subnet of the zone, public or private as those that it has. */
function reachInto(balancer: Spanning, zone: string, around: Around): Fix | undefined {
  const found = subnetInZone(balancer, zone, around)
  return (
    found && {
      label: `Let ${balancer.name} reach into ${found.name}`,
      patch: withSubnet(balancer, found.id),
    }
  )
}
