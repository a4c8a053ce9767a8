import type { Code } from '@/lib/net/end'
import type { Warning } from '@/lib/net/move'
import type { Http } from '@/lib/net/packet'
import type { ElementOf } from '../index'
import type { SignIn } from './action'

type Listener = ElementOf<'listener'>
type Checked = { readonly refuse: Code; readonly because: string } | { readonly warnings: readonly Warning[] }

/** The cookie of a client that has signed in. */
const SESSION = 'AWSELBAuthSessionCookie'

/** May the request go on, as far as it says who it is from? Nothing is asked where nothing is known of the request. */
export function checkSignIn(listener: Listener, signIn: SignIn | undefined, http: Http | undefined): Checked {
  if (!signIn || !http) return { warnings: [] }
  return signIn.by === 'token' ? checkToken(listener, signIn, http) : checkSession(listener, signIn, http)
}

function checkSession(listener: Listener, { unauthenticated }: SignIn, { headers }: Http): Checked {
  const cookie = Object.entries(headers).find(([name]) => name.toLowerCase() === 'cookie')?.[1]
  if (unauthenticated === 'allow' || cookie?.includes(SESSION)) return { warnings: [] }
  if (unauthenticated === 'deny')
    return {
      refuse: 'X_AUTH_MISSING_TOKEN',
      because: `${listener.name} turns away who has not signed in (401).`,
    }
  const because = `${listener.name} sends the client to sign in first; followed as one that has.`
  return { warnings: [{ code: 'X_L7_REDIRECT', element: listener.id, because }] }
}

function checkToken(listener: Listener, { issuer }: SignIn, { token }: Http): Checked {
  if (!token)
    return {
      refuse: 'X_AUTH_MISSING_TOKEN',
      because: `${listener.name} wants a token, and there is none (401).`,
    }
  if (issuer !== undefined && token.iss !== issuer)
    return {
      refuse: 'X_AUTH_JWT_ISSUER',
      because: `${listener.name} takes tokens of ${issuer}, not of ${String(token.iss ?? 'nobody')}.`,
    }
  const now = Date.now() / 1000
  return typeof token.exp === 'number' && token.exp < now
    ? {
        refuse: 'X_AUTH_JWT_EXPIRED',
        because: `The token expired at ${new Date(token.exp * 1000).toISOString()}.`,
      }
    : { warnings: [] }
}
