import type { Authorizer } from '@aws-sdk/client-apigatewayv2'
import { functionIn } from '../invocation-uri'
import { poolIn } from './issuer'

/** An authorizer as AWS answers it. The audience names app clients only where the issuer is a user pool. */
export function readAuthorizer(item: Authorizer) {
  const issuer = item.JwtConfiguration?.Issuer
  const pool = poolIn(issuer)
  const deciding = functionIn(item.AuthorizerUri)
  const audience = item.JwtConfiguration?.Audience
  return {
    authorizerType: item.AuthorizerType,
    userPool: pool,
    issuer: pool === undefined ? issuer : undefined,
    audience: audience?.map((name) =>
      pool === undefined ? { expression: { 'Fn::Sub': name } } : `${pool}/${name}`,
    ),
    function: deciding,
    authorizerUri: deciding === undefined ? item.AuthorizerUri : undefined,
    identitySource: item.IdentitySource,
    authorizerPayloadFormatVersion: item.AuthorizerPayloadFormatVersion,
    enableSimpleResponses: item.EnableSimpleResponses,
    authorizerResultTtlInSeconds: item.AuthorizerResultTtlInSeconds,
    identityValidationExpression: item.IdentityValidationExpression,
    authorizerCredentialsArn: item.AuthorizerCredentialsArn,
  }
}
