import { setProps } from '@/lib/design/patch'
import type { Mend } from '../facts'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import type { Around } from '../define'
import { read } from '../read'

type Group = ElementOf<'target-group'>

/** The protocols of a group that fit a listener, the usual one first. */
const FITS: Readonly<Record<string, string>> = {
  HTTPS: 'HTTP',
  HTTP: 'HTTP',
  TLS: 'TCP',
  TCP: 'TCP',
  UDP: 'UDP',
}

/** Load balancers read it; by itself it does nothing to packets, but knows what to change. */
export const targetGroupBehaviour = defineBehaviour({
  kind: 'target-group',
  facts: () => [],
  *mends(self, { code, field }, around) {
    if (code === 'X_LB_NO_HEALTHY_TARGET') yield* askWhereTrafficGoes(self)
    if (code === 'X_LB_TG_PROTOCOL' && field === 'targetType')
      yield { label: `Let ${self.name} hold addresses (ip)`, patch: setProps(self, { targetType: 'ip' }) }
    else if (code === 'X_LB_TG_PROTOCOL') yield* speakLikeListeners(self, around)
    if (code === 'ELBV2_LISTENER_HAS_NO_TG') yield* register(self, around)
  },
})

function* askWhereTrafficGoes(self: Group): Iterable<Mend> {
  if (read(self, 'healthCheckPort') !== 'traffic-port')
    yield {
      label: `Check the health of ${self.name} on the port that gets the traffic`,
      patch: setProps(self, { healthCheckPort: undefined }),
    }
}

function* speakLikeListeners(self: Group, around: Around): Iterable<Mend> {
  const [listener] = ofKind(around.referrers(self.id), 'listener')
  const protocol = listener && FITS[read(listener, 'protocol') ?? '']
  if (protocol !== undefined && protocol !== read(self, 'protocol'))
    yield { label: `Let ${self.name} speak ${protocol}`, patch: setProps(self, { protocol }) }
}

/** Instances of its VPC that no other group has. */
function* register(self: Group, around: Around): Iterable<Mend> {
  if (read(self, 'targetType') !== 'instance' || self.props.targets !== undefined) return
  const subnets = ofKind(around.children(self.parent), 'subnet')
  const free = subnets
    .flatMap((subnet) => ofKind(around.children(subnet.id), 'instance'))
    .filter((one) => !around.referrers(one.id).some(({ kind }) => kind === 'target-group'))
  for (const one of free.slice(0, 3))
    yield {
      label: `Register ${one.name} with ${self.name}`,
      patch: setProps(self, { targets: [{ target: one.id }] }),
    }
}
