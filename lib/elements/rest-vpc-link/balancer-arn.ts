import type { Wrap } from '../field'
import { piecesOf } from '../text-form'

/** The ARN of a load balancer, or the same put together of its full name. */
export const balancerArn: Wrap = {
  out: (reference) => reference,
  in: (value) => {
    const [before, name, ...more] = piecesOf(value) ?? []
    if (typeof before !== 'string' || typeof name !== 'object' || more.length > 0) return value
    const [id, attribute] = (name['Fn::GetAtt'] ?? []) as readonly unknown[]
    const isArn = before.startsWith('arn:') && before.endsWith(':loadbalancer/')
    return isArn && attribute === 'LoadBalancerFullName' ? { 'Fn::GetAtt': [id, 'LoadBalancerArn'] } : value
  },
}
