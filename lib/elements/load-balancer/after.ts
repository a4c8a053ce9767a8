import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { ancestor } from '../ancestor'
import type { Around } from '../define'

/** An internet-facing load balancer can only be made once the VPC has its internet gateway. */
export function internetGateways(self: Element, around: Around): readonly Element[] {
  const vpc = known(self.props.scheme) === 'internal' ? undefined : ancestor(around, self, 'vpc')
  return vpc ? around.children(vpc.id).filter(({ kind }) => kind === 'internet-gateway') : []
}
