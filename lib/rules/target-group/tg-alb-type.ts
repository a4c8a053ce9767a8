import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { listenersTo } from '@/lib/elements/listener/forwards'
import { read, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { exist } from '../exist'
import { chained, chainedExample } from './chained-example'

type Group = ElementOf<'target-group'>

export const tgAlbType = defineRule({
  id: 'tg-alb-type',
  severity: 'error',
  title: 'A load balancer as target is met by TCP on a port that it listens on',
  why: 'A group of type alb speaks TCP, holds one Application Load Balancer of its VPC, and has the port of one of its listeners.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html',
  kind: 'target-group',
  *check(group, around) {
    if (read(group, 'targetType') !== 'alb' || exist(group)) return
    const protocol = read(group, 'protocol')
    if (protocol !== undefined && protocol !== 'TCP')
      yield {
        field: 'protocol',
        message: `${group.name} holds a load balancer and speaks ${protocol}; such a group speaks TCP only. Use TCP.`,
        fix: () => ({ label: 'Use TCP', patch: setProps(group, { protocol: 'TCP' }) }),
      }
    const rows = rowsOf(group, 'targets') ?? []
    if (rows.length > 1)
      yield {
        field: 'targets.1.target',
        message: `${group.name} holds ${rows.length} load balancers, and AWS allows one. Make a group for each.`,
      }
    yield* otherUsers(group, around)
    for (const { at, target } of rows) {
      const element = around.get(target)
      if (isKind(element, 'application-load-balancer')) yield* unheard(group, element, at, around)
    }
  },
  examples: {
    good: [{ says: 'Port 443 of a load balancer that listens there.', design: () => chainedExample() }],
    bad: [
      { says: 'A port on which nobody listens.', design: () => chainedExample(chained({ port: 8443 })) },
      { says: 'It speaks TLS.', design: () => chainedExample(chained({ protocol: 'TLS' })) },
    ],
  },
})

function* otherUsers(group: Group, around: Around): Iterable<Complaint> {
  for (const listener of listenersTo(group, around))
    if (around.get(listener.parent)?.kind === 'application-load-balancer')
      yield {
        message: `${listener.name} of an Application Load Balancer forwards to ${group.name}, which holds a load balancer. Only a Network Load Balancer does that.`,
      }
}

/** A load balancer of another VPC, or one that does not listen on the port. */
function* unheard(
  group: Group,
  balancer: ElementOf<'application-load-balancer'>,
  at: number,
  around: Around,
): Iterable<Complaint> {
  const [here, there] = [ancestor(around, group, 'vpc'), ancestor(around, balancer, 'vpc')]
  if (here && there && here !== there)
    yield {
      field: `targets.${at}.target`,
      message: `${group.name} is in ${here.name}, but its target ${balancer.name} is in ${there.name}. Both have to be in one VPC.`,
    }
  const listeners = ofKind(around.children(balancer.id), 'listener')
  const ports = listeners.map((listener) => read(listener, 'port'))
  const port = read(group, 'port')
  const apart = mentioned(around, balancer, 'AWS::ElasticLoadBalancingV2::Listener')
  if (port === undefined || apart || ports.some((one) => one === undefined || one === port)) return
  const [first] = ports
  yield {
    field: 'port',
    message:
      first === undefined
        ? `${group.name} leads to ${balancer.name}, which has no listener on port ${port}. Add one.`
        : `${group.name} leads to port ${port} of ${balancer.name}, which listens on ${ports.join(' and ')}. Use that port.`,
    ...(first !== undefined &&
      ports.length === 1 && {
        fix: () => ({ label: `Use port ${first}`, patch: setProps(group, { port: first }) }),
      }),
  }
}
