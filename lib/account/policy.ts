import { CALLS } from './calls'

/**
 * The least IAM policy that reading needs.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (describing has no resource-level permissions)
 */
export const leastPolicy = () => ({
  Version: '2012-10-17' as const,
  Statement: [{ Sid: 'GroundplanReads', Effect: 'Allow' as const, Action: CALLS, Resource: '*' as const }],
})
