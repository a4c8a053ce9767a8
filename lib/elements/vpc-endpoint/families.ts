import type { Family } from '@/lib/net/flow'
import type { ElementOf } from '../index'
import { read } from '../read'

/** What an endpoint carries: IPv4, unless its address type says otherwise. */
export function familiesOf(endpoint: ElementOf<'vpc-endpoint'>): readonly Family[] {
  const type = read(endpoint, 'ipAddressType')
  return type === 'dualstack' ? [4, 6] : type === 'ipv6' ? [6] : [4]
}
