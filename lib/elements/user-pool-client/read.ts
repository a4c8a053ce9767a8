import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider'

const some = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined)

/** An app client as AWS describes it. That it has a secret is read, the secret itself never. */
export function readClient(client: UserPoolClientType | undefined) {
  const units = client?.TokenValidityUnits
  return {
    explicitAuthFlows: some(client?.ExplicitAuthFlows),
    generateSecret: client?.ClientSecret !== undefined || undefined,
    allowedOAuthFlowsUserPoolClient: client?.AllowedOAuthFlowsUserPoolClient,
    allowedOAuthFlows: some(client?.AllowedOAuthFlows),
    allowedOAuthScopes: some(client?.AllowedOAuthScopes),
    callbackURLs: some(client?.CallbackURLs),
    logoutURLs: some(client?.LogoutURLs),
    supportedIdentityProviders: some(client?.SupportedIdentityProviders),
    accessTokenValidity: client?.AccessTokenValidity,
    accessTokenUnit: client?.AccessTokenValidity === undefined ? undefined : units?.AccessToken,
    idTokenValidity: client?.IdTokenValidity,
    idTokenUnit: client?.IdTokenValidity === undefined ? undefined : units?.IdToken,
    refreshTokenValidity: client?.RefreshTokenValidity,
    refreshTokenUnit: client?.RefreshTokenValidity === undefined ? undefined : units?.RefreshToken,
    enableTokenRevocation: client?.EnableTokenRevocation,
    preventUserExistenceErrors: client?.PreventUserExistenceErrors,
  }
}
