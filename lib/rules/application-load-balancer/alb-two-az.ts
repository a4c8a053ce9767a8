import { reachesInto, subnetElsewhere, withSubnet } from '@/lib/elements/load-balancer/reach-into'
import { zoneKeyOf, zoneOf } from '@/lib/elements/subnet/standing'
import { defineRule } from '../define'
import { exist } from '../exist'
import { webBalancer, webServers, webShop } from '../load-balancer/balanced-example'

/** A Local Zone, such as us-west-2-lax-1a: one subnet is enough there. */
const LOCAL = /-\d-[a-z]+-\d[a-z]$/

export const albTwoAz = defineRule({
  id: 'alb-two-az',
  severity: 'error',
  title: 'An Application Load Balancer is in two zones',
  why: 'AWS asks for subnets in at least two Availability Zones; in a Local Zone or on an Outpost one is enough.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  kind: 'application-load-balancer',
  *check(balancer, around) {
    const reaches = reachesInto(balancer, around)
    if (!reaches || exist(balancer) || balancer.props.subnets === undefined) return
    // Subnets that are not drawn may be in any zone.
    if (reaches.some(({ subnet }) => !subnet)) return
    const zones = reaches.map(({ subnet }) => subnet && zoneKeyOf(subnet))
    if (zones.some((zone) => zone !== undefined && LOCAL.test(zone))) return
    if (reaches.length > 1 && (zones.includes(undefined) || new Set(zones).size > 1)) return
    const only = reaches[0]?.subnet
    const zone = only && (zoneOf(only) ?? (reaches.length > 1 ? 'one zone' : only.name))
    const where = zone === undefined ? ' has no subnet' : ` is in ${zone} only`
    yield {
      field: 'subnets',
      message: `${balancer.name}${where}. Give it subnets in at least two Availability Zones.`,
      fix: () => {
        const other = subnetElsewhere(balancer, around)
        return other && only && { label: `Add ${other.name}`, patch: withSubnet(balancer, other.id) }
      },
    }
  },
  examples: {
    good: [{ says: 'It is in two zones.', design: () => webShop() }],
    bad: [
      {
        says: 'It is in one zone.',
        design: () =>
          webShop(webBalancer({ subnets: ['public-a'] }), webServers({ targets: [{ target: 'server-a' }] })),
      },
      { says: 'It is in none.', design: () => webShop(webBalancer({ subnets: [] })) },
    ],
  },
})
