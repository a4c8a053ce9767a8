import type { Element } from '@/lib/design/element'
import type { Warning } from '@/lib/net/move'
import type { Call, Refused } from './call'
import { isOpen } from '../read'
import { refuse, unknown } from './call'
import type { Claims, Shown } from './token'
import { headerOf, isIdToken, scopesOf, textsIn, tokenAt, untimely } from './token'

/** Let in, perhaps with a doubt. */
export type Passed = { readonly because: string; readonly warnings: readonly Warning[] }

export const passed = (because: string, ...warnings: readonly Warning[]): Passed => ({ because, warnings })

/** Nothing protects a route that everybody reaches. */
export const openTo = (route: string, holder: Element, isReachedByAll: boolean): Passed => {
  const because = `No authorizer protects ${route} of ${holder.name}, so anyone may call it.`
  return isReachedByAll
    ? passed(because, { code: 'X_AUTH_MISSING_TOKEN', element: holder.id, because })
    : passed(because)
}

/** A signed call: signature and policy of the caller are not looked into. */
export function bySignature(route: string, holder: Element): Passed {
  const because = `Calls of ${route} have to be signed by somebody whom IAM allows to call; that is not checked here.`
  return passed(because, { code: 'X_POLICY_DENY', element: holder.id, because })
}

/** A function decides; what it decides is its own matter. */
export function byFunction(call: Call, authorizer: Element, sources: readonly string[]): Refused | Passed {
  const missing = sources.find(
    (source) => /\.header\./.test(source) && tokenAt(call.http, source) === undefined,
  )
  if (missing !== undefined) return noToken(authorizer, missing)
  const because = `Whether ${authorizer.name} lets the call in is for its function to say.`
  return passed(because, { code: 'X_POLICY_DENY', element: authorizer.id, because })
}

const noToken = (authorizer: Element, source: string): Refused =>
  refuse(
    authorizer,
    'X_AUTH_MISSING_TOKEN',
    `${authorizer.name} looks for a token at ${source}, and none is sent: 401.`,
    'identitySource',
  )

export type Issuer = { readonly called: string; readonly accepts: (issuer: string) => boolean | undefined }
/** Without labels nobody knows which client it is. */
export type Client = { readonly called: string; readonly labels?: readonly string[] }

/** What a token has to hold. Undefined issuers or clients are not known. */
export type Demands = {
  readonly authorizer: Element
  readonly source: string
  readonly issuers: readonly Issuer[]
  /** Absent: any client of the issuer. */
  readonly clients?: readonly Client[]
  /** Entries of a template may be known to AWS only. */
  readonly scopes: readonly unknown[]
  /** A user pool authorizer of a REST API: without scopes it takes ID tokens only. */
  readonly idUnlessScopes?: true
  /** Seconds since 1970. */
  readonly now: number
}

/** Checks a token in the order of API Gateway: form, issuer, audience, time, scopes. */
export function byToken(call: Call, demands: Demands): Refused | Passed {
  const { authorizer, source, scopes } = demands
  const shown: Shown = tokenAt(call.http, source)
  if (!shown) return noToken(authorizer, source)
  if (!('claims' in shown))
    return refuse(authorizer, 'X_AUTH_JWT_SIGNATURE', `What is sent at ${source} is no JSON web token.`)
  const { claims } = shown
  const refusal =
    checkForm(claims, authorizer) ?? checkIssuer(claims, demands) ?? checkClient(claims, demands)
  if (refusal) return refusal
  const late = untimely(claims, demands.now)
  if (late !== undefined)
    return refuse(authorizer, 'X_AUTH_JWT_EXPIRED', `The token is not valid now: ${late}.`)
  const given = scopesOf(claims)
  const hasScope = scopes.length === 0 || scopes.some((scope) => given.includes(String(scope)))
  if (!hasScope && scopes.some(isOpen))
    return unknown(authorizer, 'A scope that the route wants is not known.')
  if (!hasScope)
    return refuse(
      authorizer,
      'X_AUTH_JWT_SCOPE',
      `The route wants ${scopes.join(' or ')}, and the token holds ${given.join(', ') || 'no scope'}: 403.`,
    )
  return welcome(claims, demands)
}

function checkForm(claims: Claims, authorizer: Element): Refused | undefined {
  const { alg } = claims
  return typeof alg === 'string' && !alg.startsWith('RS')
    ? refuse(authorizer, 'X_AUTH_JWT_SIGNATURE', `The token is signed by ${alg}, and only RSA is taken.`)
    : undefined
}

function checkIssuer({ iss }: Claims, { authorizer, issuers }: Demands): Refused | undefined {
  const said = typeof iss === 'string' ? iss : undefined
  const verdicts = issuers.map((issuer) => (said === undefined ? false : issuer.accepts(said)))
  if (verdicts.includes(true)) return undefined
  if (verdicts.includes(undefined) || issuers.length === 0)
    return unknown(authorizer, `Whose tokens ${authorizer.name} takes is not known.`)
  return refuse(
    authorizer,
    'X_AUTH_JWT_ISSUER',
    `The token is of ${said ?? 'no issuer'}, and ${authorizer.name} takes those of ${issuers.map(({ called }) => called).join(' or ')}.`,
  )
}

function checkClient(
  claims: Claims,
  { authorizer, clients, idUnlessScopes, scopes }: Demands,
): Refused | undefined {
  if (idUnlessScopes && scopes.length === 0 && !isIdToken(claims))
    return refuse(
      authorizer,
      'X_AUTH_JWT_AUDIENCE',
      `Without scopes on the method ${authorizer.name} takes ID tokens, and this is none.`,
    )
  if (!clients) return undefined
  const said = [...textsIn(claims.aud), ...(claims.aud === undefined ? textsIn(claims.client_id) : [])]
  if (clients.some(({ labels }) => said.some((one) => labels?.includes(one.toLowerCase())))) return undefined
  if (clients.some(({ labels }) => labels === undefined))
    return unknown(authorizer, `For which clients ${authorizer.name} takes tokens is not known.`, 'audience')
  return refuse(
    authorizer,
    'X_AUTH_JWT_AUDIENCE',
    `The token is for ${said.join(', ') || 'nobody'}, and ${authorizer.name} takes those for ${clients.map(({ called }) => called).join(' or ') || 'nobody'}.`,
    'audience',
  )
}

function welcome(claims: Claims, { authorizer, idUnlessScopes }: Demands): Passed {
  if (idUnlessScopes || !isIdToken(claims)) return passed(`${authorizer.name} takes the token.`)
  const because = `${authorizer.name} takes the token, which is an ID token without scopes and meant for the client; send an access token.`
  return passed(because, { code: 'X_AUTH_JWT_SCOPE', element: authorizer.id, because })
}

/** A key of a usage plan, where the method wants one. Which keys there are, nobody knows here. */
export function checkKey(call: Call, holder: Element, route: string): Refused | undefined {
  return headerOf(call.http, 'x-api-key') === undefined
    ? refuse(holder, 'X_AUTH_MISSING_TOKEN', `${route} wants an API key in x-api-key, and none is sent: 403.`)
    : undefined
}
