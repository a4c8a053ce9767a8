import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'

const REFUSED: readonly string[] = ['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES']

const servers = (...cidrs: readonly string[]) =>
  edgeService(
    edgeBalancer({
      scheme: 'internet-facing',
      subnetMappings: [{ subnet: 'public-a' }, { subnet: 'public-b' }],
      securityGroups: undefined,
    }),
    make('security-group', 'app', {
      in: 'net',
      groupDescription: 'Servers',
      securityGroupIngress: [...cidrs.map((cidr) => ({ cidr })), { group: 'front' }].map((peer) => ({
        ipProtocol: 'tcp',
        fromPort: 8080,
        toPort: 8080,
        ...peer,
      })),
    }),
  )

export const nlbWithoutSgTargets = defineRule({
  id: 'nlb-without-sg-targets',
  severity: 'warning',
  title: 'Targets admit the clients of a load balancer without security group',
  why: 'Where clients keep their address, targets see them and not the load balancer; its subnets are seen by health checks only.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html',
  kind: 'network-load-balancer',
  *check(balancer, around, reach) {
    const groups: unknown = balancer.props.securityGroups
    const isBare = groups === undefined || (Array.isArray(groups) && groups.length === 0)
    if (!isBare || read(balancer, 'scheme') !== 'internet-facing') return
    for (const listener of ofKind(around.children(balancer.id), 'listener')) {
      const [port, protocol] = [read(listener, 'port'), read(listener, 'protocol')]
      if (port === undefined || protocol === undefined) continue
      const number = protocol === 'UDP' || protocol === 'QUIC' ? 17 : 6
      const { verdict, blockers } = reach({
        from: { internet: true },
        to: { element: balancer.id },
        protocols: [[number, number]],
        ports: [[port, port]],
        family: 4,
      })
      const refused = blockers.find(({ code, at }) => REFUSED.includes(code) && at !== balancer.id)
      if (verdict !== 'NOT_REACHABLE' || !refused || blockers.some(({ unknown }) => unknown)) continue
      const target = around.get(refused.at)
      const group = around.get(refused.element)
      yield {
        message: `${balancer.name} has no security group and lets clients keep their address, but ${group?.name ?? 'the security group'} of ${target?.name ?? 'its targets'} does not admit them behind ${listener.name}. Admit the clients there.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The servers admit everybody and the nodes.',
        design: () => servers('0.0.0.0/0'),
      },
    ],
    bad: [
      {
        says: 'The servers admit the subnets of the load balancer only.',
        design: () => servers('10.0.0.0/24', '10.0.2.0/24'),
      },
    ],
  },
})
