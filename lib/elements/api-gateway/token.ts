import type { Http } from '@/lib/net/packet'

export type Claims = Readonly<Record<string, unknown>>

/** A header, however it is spelled. */
export const headerOf = ({ headers }: Http, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

/** What a call shows to an authorizer: claims, or a text that holds none. */
export type Shown = { readonly claims: Claims } | { readonly text: string } | undefined

/**
 * The token at an identity source: $request.header.Authorization, method.request.header.Authorization.
 * Fails: undefined when there is none.
 */
export function tokenAt(http: Http, source: string): Shown {
  const [, header] = /\.header\.([\w-]+)$/.exec(source) ?? []
  const text = header === undefined ? undefined : headerOf(http, header)
  const isBearer = header?.toLowerCase() === 'authorization'
  if (isBearer && http.token) return { claims: http.token }
  if (text === undefined || text.trim() === '') return undefined
  const claims = claimsIn(text)
  return claims ? { claims } : { text }
}

/** The claims of a token in three parts, as it stands in a header. */
function claimsIn(text: string): Claims | undefined {
  const [, body, ...more] = text.replace(/^bearer\s+/i, '').split('.')
  if (body === undefined || more.length !== 1) return undefined
  try {
    const padded = body.replaceAll('-', '+').replaceAll('_', '/')
    const claims: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(atob(padded), (one) => one.charCodeAt(0))),
    )
    return typeof claims === 'object' && claims !== null ? (claims as Claims) : undefined
  } catch {
    return undefined
  }
}

/** A claim that is one text or a list of them. */
export const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.split(' ').filter((part) => part !== '')
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : []

/** The scopes of an access token; an ID token has none. */
export const scopesOf = (claims: Claims): readonly string[] => [
  ...textsIn(claims.scope),
  ...textsIn(claims.scp),
]

/** An ID token says who somebody is and is meant for the client, not for an API. */
export const isIdToken = (claims: Claims): boolean =>
  claims.token_use === 'id' ||
  (claims.token_use === undefined && claims.aud !== undefined && scopesOf(claims).length === 0)

/**
 * Is it valid at this time, in seconds since 1970? The words say why not. A claim that is not given is not held against it.
 */
export function untimely(claims: Claims, now: number): string | undefined {
  const at = (name: string) => (typeof claims[name] === 'number' ? (claims[name] as number) : undefined)
  const [expires, from, issued] = [at('exp'), at('nbf'), at('iat')]
  if (expires !== undefined && expires <= now) return `it expired at ${inWords(expires)}`
  if (from !== undefined && from > now) return `it is not valid before ${inWords(from)}`
  return issued !== undefined && issued > now
    ? `it was issued at ${inWords(issued)}, which is yet to come`
    : undefined
}

const inWords = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '')
