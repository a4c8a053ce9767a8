import { describe, expect, it } from 'vitest'
import type { Http } from '@/lib/net/packet'
import { isIdToken, scopesOf, tokenAt, untimely } from './token'

const http = (headers: Readonly<Record<string, string>>, token?: Http['token']): Http => ({
  method: 'GET',
  path: '/',
  headers,
  ...(token && { token }),
})
const encoded = (claims: object) =>
  `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.x`

describe('tokenAt', () => {
  const claims = { iss: 'https://issuer.example.com', sub: '?>~' }
  it.each<readonly [string, Http, string, unknown]>([
    ['claims that are given', http({}, claims), '$request.header.Authorization', { claims }],
    [
      'a bearer token',
      http({ authorization: `Bearer ${encoded(claims)}` }),
      'method.request.header.Authorization',
      { claims },
    ],
    ['a token alone', http({ 'X-Token': encoded(claims) }), '$request.header.x-token', { claims }],
    [
      'a text that is none',
      http({ Authorization: 'secret' }),
      '$request.header.Authorization',
      { text: 'secret' },
    ],
    ['nothing', http({}), '$request.header.Authorization', undefined],
    ['an empty header', http({ Authorization: ' ' }), '$request.header.Authorization', undefined],
    ['claims elsewhere', http({}, claims), '$request.header.X-Token', undefined],
  ])('finds %s', (_, call, source, found) => expect(tokenAt(call, source)).toEqual(found))
})

describe('claims', () => {
  it.each([
    [{ exp: 100 }, 'it expired at 1970-01-01T00:01:40Z'],
    [{ nbf: 300 }, 'it is not valid before 1970-01-01T00:05:00Z'],
    [{ iat: 300 }, 'it was issued at 1970-01-01T00:05:00Z, which is yet to come'],
    [{ exp: 300, nbf: 100, iat: 100 }, undefined],
    [{}, undefined],
  ])('%o at 200 s: %s', (claims, says) => expect(untimely(claims, 200)).toBe(says))

  it('hold scopes as a text or a list', () => {
    expect(scopesOf({ scope: 'openid api/read' })).toEqual(['openid', 'api/read'])
    expect(scopesOf({ scp: ['api/read'] })).toEqual(['api/read'])
  })

  it('tell an ID token', () => {
    expect(isIdToken({ token_use: 'id' })).toBe(true)
    expect(isIdToken({ aud: 'web' })).toBe(true)
    expect(isIdToken({ token_use: 'access', scope: 'openid' })).toBe(false)
    expect(isIdToken({ aud: 'web', scp: ['api/read'] })).toBe(false)
  })
})
