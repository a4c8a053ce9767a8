import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { reachesInto } from '@/lib/elements/load-balancer/reach-into'
import { groupsOf } from '@/lib/elements/listener/forwards'
import { read } from '@/lib/elements/read'
import { registered } from '@/lib/elements/target-group/registered'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { ancestor } from '@/lib/elements/ancestor'
import { holds } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { edgeService, workers } from '../load-balancer/balanced-example'

const far = (preserveClientIp: boolean) =>
  edgeService(
    workers({
      targetType: 'ip',
      preserveClientIp,
      targets: [{ address: '10.9.0.20', availabilityZone: 'all' }],
    }),
  )

export const nlbClientIpNeedsDirect = defineRule({
  id: 'nlb-client-ip-needs-direct',
  severity: 'error',
  title: 'Clients keep their address only to targets nearby',
  why: 'With client IP preservation answers have to come straight back: from targets in the VPC of the load balancer, or in a peered one of the same Region.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  kind: 'network-load-balancer',
  *check(balancer, around, reach) {
    const [stand] = (reachesInto(balancer, around) ?? []).flatMap(({ subnet }) => subnet ?? [])
    if (!stand) return
    for (const listener of ofKind(around.children(balancer.id), 'listener')) {
      const port = read(listener, 'port')
      const isUdp = ['UDP', 'QUIC'].includes(read(listener, 'protocol') ?? '')
      for (const { group } of groupsOf(listener, around)) {
        if (port === undefined || !mayKeep(group) || !hasFar(group, balancer, around)) continue
        const { blockers } = reach({
          from: { element: stand.id },
          to: { element: balancer.id },
          protocols: isUdp ? [[17, 17]] : [[6, 6]],
          ports: [[port, port]],
          family: 4,
        })
        const kept = blockers.find(({ code }) => code === 'ELBV2_SOURCE_ADDRESS_PRESERVATION')
        if (!kept) continue
        yield {
          message: `${balancer.name} lets clients keep their address, and targets of ${group.name} are outside its VPC: answers do not come back through it. Turn client IP preservation off.`,
          ...(read(group, 'protocol') !== 'UDP' &&
            read(group, 'protocol') !== 'TCP_UDP' && {
              fix: () => ({
                label: `Turn client IP preservation of ${group.name} off`,
                patch: setProps(group, { preserveClientIp: false }),
              }),
            }),
        }
      }
    }
  },
  examples: {
    good: [
      { says: 'Targets are in the VPC.', design: () => edgeService(workers({ preserveClientIp: true })) },
    ],
    bad: [{ says: 'A target behind a transit gateway.', design: () => far(true) }],
  },
})

const mayKeep = (group: ElementOf<'target-group'>): boolean =>
  read(group, 'targetType') === 'ip' &&
  (read(group, 'preserveClientIp') === true || !['TCP', 'TLS'].includes(read(group, 'protocol') ?? 'TCP'))

/** Is a target outside the ranges of the load balancer's VPC? */
function hasFar(
  group: ElementOf<'target-group'>,
  balancer: ElementOf<'network-load-balancer'>,
  around: Around,
) {
  const vpc = ancestor(around, balancer, 'vpc')
  const ranges = isKind(vpc, 'vpc') ? rangesOf(vpc) : undefined
  return (
    ranges !== undefined &&
    registered(group, around).some(
      (target) => target.at === 'address' && !ranges.some((range) => holds(range, target.called)),
    )
  )
}
