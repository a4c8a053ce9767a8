import { setProps } from '@/lib/design/patch'
import { ancestor } from '@/lib/elements/ancestor'
import { reachesInto, zonesOf } from '@/lib/elements/load-balancer/reach-into'
import { poolsOf } from '@/lib/elements/load-balancer/targets'
import { zonesOfTargets } from '@/lib/elements/target-group/zones'
import { make } from '../example'
import { defineRule } from '../define'
import { edgeBalancer, edgeService, workers } from './balanced-example'

const more = [2, 3, 4].map((number) =>
  make('instance', `server-b${number}`, {
    in: 'private-b',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['app'],
  }),
)
const uneven = workers({
  targets: ['server-a', 'server-b', ...more.map(({ id }) => id)].map((target) => ({ target })),
})

export const elbAzBalance = defineRule({
  id: 'elb-az-balance',
  severity: 'warning',
  title: 'Without cross-zone balancing each zone has as many targets',
  why: 'Each zone gets an equal share of the clients, so that the targets of a zone with few of them carry more.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  kind: ['network-load-balancer', 'classic-load-balancer', 'application-load-balancer'],
  *check(balancer, around) {
    const reaches = reachesInto(balancer, around)
    const zones = reaches && zonesOf(reaches)
    if (!zones || zones.length < 2) return
    for (const { owner, targets, crossZone } of poolsOf(balancer, around)) {
      if (crossZone !== false || targets.length < 4) continue
      const zoned = zonesOfTargets(targets, ancestor(around, balancer, 'vpc'), around)
      if (!zoned?.every(({ zones: its }) => its.length === 1)) continue
      const counts = zones
        .map((zone) => ({ zone, count: zoned.filter(({ zones: its }) => its[0] === zone).length }))
        .sort((a, b) => a.count - b.count)
      const [least, most] = [counts[0]!, counts.at(-1)!]
      if (least.count === 0 || most.count < 2 * least.count) continue
      const of = owner.kind === 'target-group' ? ` of ${owner.name}` : ''
      yield {
        field: 'crossZone',
        message: `${balancer.name} gives each zone an equal share, but ${most.zone} has ${most.count} targets${of} and ${least.zone} ${least.count}. Even them out, or turn cross-zone balancing on.`,
        fix: () =>
          balancer.kind === 'application-load-balancer'
            ? {
                label: `Turn cross-zone balancing of ${owner.name} on`,
                patch: setProps(owner, { crossZone: 'true' }),
              }
            : {
                label: `Turn cross-zone balancing of ${balancer.name} on`,
                patch: setProps(balancer, { crossZone: true }),
              },
      }
    }
  },
  examples: {
    good: [
      { says: 'One target in each zone.', design: () => edgeService() },
      {
        says: 'Four to one, with cross-zone balancing.',
        design: () => edgeService(...more, uneven, edgeBalancer({ crossZone: true })),
      },
    ],
    bad: [
      { says: 'Four targets in one zone, one in the other.', design: () => edgeService(...more, uneven) },
    ],
  },
})
