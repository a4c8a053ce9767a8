import { change } from '@/lib/design/patch'
import type { Behaviour } from '../facts'

type Mends = NonNullable<Behaviour<'internet-gateway'>['mends']>

/** Attached to the VPC that a route leads from, where that has no other and this one stands nowhere. */
export const mendsOf: Mends = function* (self, { code, packet }, around) {
  const vpc = around.get(packet.network)
  const attached = around.get(self.parent)?.kind === 'vpc'
  const has = around.children(vpc?.id).some((one) => one.kind === 'internet-gateway')
  if (code === 'BAD_STATE_ATTACHMENT' && vpc && !attached && !has)
    yield { label: `Attach ${self.name} to ${vpc.name}`, patch: change(self, { parent: vpc.id }) }
}
