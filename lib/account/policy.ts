import type { Call } from '@/lib/elements/sdk'
import { CALLS, split } from './calls'
import type { Service } from './services'

/** Services whose IAM prefix is not their name in the AWS CLI. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
const PREFIX: { readonly [S in Service]?: string } = {
  elb: 'elasticloadbalancing',
  elbv2: 'elasticloadbalancing',
}

/** Calls whose IAM action has another name. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html */
const ACTIONS: { readonly [C in Call]?: string } = {
  's3:ListBuckets': 's3:ListAllMyBuckets',
  's3:GetBucketEncryption': 's3:GetEncryptionConfiguration',
  's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
}

/** API Gateway knows methods, not operations, and wants its resources spelled. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html */
const BY_METHOD: readonly Service[] = ['apigateway', 'apigatewayv2']
const API_RESOURCES = 'arn:aws:apigateway:*::/*'

type Statement = {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: string
}

function actionOf(call: Call): string {
  const { service, operation } = split(call)
  return ACTIONS[call] ?? `${PREFIX[service] ?? service}:${operation}`
}

/**
 * The least IAM policy that reading needs.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (describing has no resource-level permissions)
 */
export function leastPolicy(): { readonly Version: '2012-10-17'; readonly Statement: readonly Statement[] } {
  const byMethod = CALLS.filter((call) => BY_METHOD.includes(split(call).service))
  const byName = CALLS.filter((call) => !byMethod.includes(call))
  const reads: Statement = {
    Sid: 'GroundplanReads',
    Effect: 'Allow',
    Action: [...new Set(byName.map(actionOf))].sort(),
    Resource: '*',
  }
  const readsApis: Statement = {
    Sid: 'GroundplanReadsApis',
    Effect: 'Allow',
    Action: ['apigateway:GET'],
    Resource: API_RESOURCES,
  }
  return { Version: '2012-10-17', Statement: byMethod.length > 0 ? [reads, readsApis] : [reads] }
}
