import type { Element, Id } from '@/lib/design/element'
import type { Kind } from '@/lib/elements'
import { referencesOf } from '@/lib/elements/reference'

/** The kinds whose interfaces stand in the VPC that they are drawn in, and carry the groups that they list. */
export const PROTECTED = [
  'instance',
  'network-interface',
  'vpc-endpoint',
  'application-load-balancer',
  'network-load-balancer',
  'classic-load-balancer',
  'ecs-service',
  'lambda-function',
  'vpc-link',
] as const satisfies readonly Kind[]

/** The security groups that an element carries, as far as they are known. */
export const groupsOf = (element: Element): readonly Id[] =>
  referencesOf(element).flatMap(({ field, to }) => (field === 'securityGroups' ? [to] : []))
