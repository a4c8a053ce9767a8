import type { Element } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { groupFor } from '@/lib/elements/vpc-endpoint/mends'
import type { Complaint, Fix, Reach } from '../define'
import { exist } from '../exist'
import { refusedIn } from './shut'

type Endpoint = ElementOf<'vpc-endpoint'>
type Vpc = ElementOf<'vpc'>

/** The default group of a VPC lets in only what has it too. */
export function* unlessMembers(
  endpoint: Endpoint,
  vpc: Vpc,
  around: Around,
  reach: Reach,
): Iterable<Complaint> {
  const refused = exist(endpoint) ? [] : refusedIn(vpc, endpoint, around, reach)
  const [one] = refused
  if (!one) return
  const who = refused.length > 1 ? `${one.name} and all else that runs there are` : `${one.name} is`
  yield {
    field: 'securityGroups',
    message: `${endpoint.name} names no security group, so that AWS gives it the default one of ${vpc.name}, which lets in only its members, and ${who} none of them. Give it a group that allows inbound 443.`,
    fix: () => withGroup(endpoint, vpc, around),
  }
}

/** A group that protects something else too is not opened for an endpoint. */
export const isForEndpoints = (group: Element, around: Around): boolean =>
  around.referrers(group.id).every(({ kind }) => kind === 'vpc-endpoint' || kind === 'security-group')

/** A new group for an endpoint, beside those that it has. */
export function withGroup(endpoint: Endpoint, vpc: Vpc, around: Around): Fix {
  const group = groupFor(vpc, around)
  const securityGroups = [...(read(endpoint, 'securityGroups') ?? []), group.id]
  return {
    label: `Give ${endpoint.name} a group that allows 443 from ${vpc.name}`,
    patch: { ...create(group), ...setProps(endpoint, { securityGroups }) },
  }
}
