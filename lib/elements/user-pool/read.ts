import type { UserPoolType } from '@aws-sdk/client-cognito-identity-provider'

const some = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined)

/** Attributes that every pool has, whether or not anybody asked for them. */
const isOwn = (name: string | undefined) => /^(dev:)?custom:/.test(name ?? '')

/** A user pool as AWS describes it. Standard attributes that AWS adds by itself are left out. */
export function readUserPool(pool: UserPoolType | undefined) {
  const domains = [pool?.Domain, pool?.CustomDomain].flatMap((domain) => (domain ? [{ domain }] : []))
  const attributes = pool?.SchemaAttributes?.filter(({ Name }) => isOwn(Name)).map(
    ({ Name, ...attribute }) => ({
      ...attribute,
      Name: Name?.replace(/^(dev:)?custom:/, ''),
    }),
  )
  const triggers = Object.keys(pool?.LambdaConfig ?? {}).length > 0
  return {
    usernameAttributes: some(pool?.UsernameAttributes),
    aliasAttributes: some(pool?.AliasAttributes),
    autoVerifiedAttributes: some(pool?.AutoVerifiedAttributes),
    allowAdminCreateUserOnly: pool?.AdminCreateUserConfig?.AllowAdminCreateUserOnly,
    mfaConfiguration: pool?.MfaConfiguration,
    minimumLength: pool?.Policies?.PasswordPolicy?.MinimumLength,
    userPoolTier: pool?.UserPoolTier,
    deletionProtection: pool?.DeletionProtection,
    schema: some(attributes),
    lambdaConfig: triggers ? pool?.LambdaConfig : undefined,
    domains: some(domains),
  }
}
