import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { groupsOf } from '../security-group/groups-of'
import { admitsAll } from '../load-balancer/surely-open'
import { webBalancer, webShop } from '../load-balancer/balanced-example'

const REFUSED: readonly string[] = ['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES']

export const albSgRequired = defineRule({
  id: 'alb-sg-required',
  severity: 'error',
  title: 'The security groups of an Application Load Balancer let clients in',
  why: 'Every port that it listens on must be open to clients. Without a group of its own it has the default group of the VPC, which admits its members only.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
  kind: 'application-load-balancer',
  *check(balancer, around, reach) {
    if (read(balancer, 'scheme') !== 'internet-facing') return
    const listeners = ofKind(around.children(balancer.id), 'listener')
    const isOpenOn = (port: number) => groupsOf(balancer).some((id) => admitsAll(id, port, around))
    const servesSomebody = listeners.some((one) => isOpenOn(read(one, 'port') ?? -1))
    for (const listener of listeners) {
      const port = read(listener, 'port')
      if (port === undefined || isOpenOn(port)) continue
      const { verdict, blockers } = reach({
        from: { internet: true },
        to: { element: balancer.id },
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: 4,
      })
      const isRefused = ({ code, at, unknown }: (typeof blockers)[number]) =>
        REFUSED.includes(code) && at === balancer.id && !unknown
      if (verdict !== 'NOT_REACHABLE' || !blockers.some(isRefused)) continue
      const open = `port ${port} of ${listener.name}`
      yield {
        field: 'securityGroups',
        // One of several may be shut for now, such as that of a test.
        ...(servesSomebody && { severity: 'warning' as const }),
        message:
          balancer.props.securityGroups === undefined
            ? `${balancer.name} faces the internet with the default security group of its VPC, which admits nobody there on ${open}. Give it a group that admits clients.`
            : `${balancer.name} faces the internet, but no security group of it admits anybody there on ${open}. Admit clients on ${port}.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Its group admits 443 from everywhere.', design: () => webShop() }],
    bad: [
      {
        says: 'It has only the default group.',
        design: () => webShop(webBalancer({ securityGroups: undefined })),
      },
      {
        says: 'Its group admits 8443, and it listens on 443.',
        design: () =>
          webShop(
            make('security-group', 'front', {
              in: 'net',
              groupDescription: 'Load balancer',
              securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8443, toPort: 8443, cidr: '0.0.0.0/0' }],
            }),
          ),
      },
    ],
  },
})
