import type { Wrap } from '../field'
import { piecesOf } from '../text-form'

const HOST =
  /^https:\/\/cognito-idp\.([a-z\d-]+|\$\{AWS::Region\})\.(amazonaws\.com(\.cn)?|\$\{AWS::URLSuffix\})\/$/

/**
 * The issuer of a user pool: its ProviderURL, or the same URL put together of Region and pool.
 * Source: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export const poolIssuer: Wrap = {
  out: (reference) => reference,
  in: (value) => {
    const [before, after, ...more] = piecesOf(value) ?? []
    if (typeof before === 'object') return after === undefined ? before : undefined
    if (typeof after !== 'object' || more.length > 0) return undefined
    const named = Array.isArray(after['Fn::GetAtt'])
      ? (after['Fn::GetAtt'] as readonly unknown[])
      : [after.Ref]
    const isPool = named[1] === undefined || named[1] === 'UserPoolId'
    if (HOST.test(before ?? '') && named[0] !== undefined && isPool)
      return { 'Fn::GetAtt': [named[0], 'ProviderURL'] }
    return before === 'https://' && named[1] === 'ProviderName'
      ? { 'Fn::GetAtt': [named[0], 'ProviderURL'] }
      : undefined
  },
}

/** The id of the user pool that an issuer URL of a live account names; undefined for any other issuer. */
export const poolIn = (issuer: string | undefined): string | undefined =>
  /^https:\/\/cognito-idp\.[a-z\d-]+\.amazonaws\.com(?:\.cn)?\/([\w-]+)$/.exec(issuer ?? '')?.[1]
