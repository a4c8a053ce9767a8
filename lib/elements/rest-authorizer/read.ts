import type { Authorizer } from '@aws-sdk/client-api-gateway'
import { functionIn } from '../invocation-uri'

/** An authorizer of a REST API as AWS answers it. A pool is named by its id, which ends its ARN. */
export function readRestAuthorizer(item: Authorizer) {
  const deciding = functionIn(item.authorizerUri)
  return {
    type: item.type,
    userPools: item.providerARNs?.length
      ? item.providerARNs.map((arn) => arn.split('userpool/').at(-1))
      : undefined,
    function: deciding,
    authorizerUri: deciding === undefined ? item.authorizerUri : undefined,
    identitySource: item.identitySource,
    identityValidationExpression: item.identityValidationExpression,
    authorizerResultTtlInSeconds: item.authorizerResultTtlInSeconds,
    authorizerCredentials: item.authorizerCredentials,
  }
}
