import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import type { Query } from '../query'
import { call, changed } from './calls'
import { USERS } from './container-api'
import { access, bearer, id, ISSUER, LATER, SCOPED, SIGNED_IN } from './signed-in-api'

describe('scenario 38: a JWT authorizer', () => {
  it.each<readonly [string, Trace['verdict'], string | undefined, readonly Element[], Partial<Query>]>([
    ['no header', 'NOT_REACHABLE', 'X_AUTH_MISSING_TOKEN', SIGNED_IN, {}],
    ['an ID token', 'REACHABLE_WITH_WARNINGS', 'X_AUTH_JWT_SCOPE', SIGNED_IN, { token: id }],
    [
      'an ID token of another client',
      'NOT_REACHABLE',
      'X_AUTH_JWT_AUDIENCE',
      SIGNED_IN,
      { token: { ...id, aud: 'mobile' } },
    ],
    ['an ID token where scopes are wanted', 'NOT_REACHABLE', 'X_AUTH_JWT_SCOPE', SCOPED, { token: id }],
    ['an access token with the scope', 'REACHABLE', undefined, SCOPED, { token: access }],
    [
      'an access token without the scope',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SCOPE',
      SCOPED,
      { token: { ...access, scope: 'openid' } },
    ],
    [
      'a token of another issuer',
      'NOT_REACHABLE',
      'X_AUTH_JWT_ISSUER',
      SCOPED,
      { token: { ...access, iss: 'https://issuer.example.com' } },
    ],
    [
      'a token of a pool elsewhere',
      'NOT_REACHABLE',
      'X_AUTH_JWT_ISSUER',
      SCOPED,
      { token: { ...access, iss: ISSUER.replace('1.amazonaws', '2.amazonaws') } },
    ],
    ['a token that is over', 'NOT_REACHABLE', 'X_AUTH_JWT_EXPIRED', SCOPED, { token: { ...access, exp: 1 } }],
    [
      'a token that is yet to come',
      'NOT_REACHABLE',
      'X_AUTH_JWT_EXPIRED',
      SCOPED,
      { token: { ...access, nbf: LATER } },
    ],
    [
      'a token signed otherwise',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SIGNATURE',
      SCOPED,
      { token: { ...access, alg: 'ES256' } },
    ],
    [
      'a header that is none',
      'NOT_REACHABLE',
      'X_AUTH_JWT_SIGNATURE',
      SCOPED,
      { headers: { authorization: 'secret' } },
    ],
    [
      'a header with the token',
      'REACHABLE',
      undefined,
      SCOPED,
      { headers: { authorization: bearer(access) } },
    ],
  ])('%s: %s', (_, verdict, code, elements, more) => {
    const answer = call(elements, USERS, more)
    expect(answer.verdict).toBe(verdict)
    if (code !== undefined) expect(answer.codes).toContain(code)
  })

  const open = { expression: { Ref: 'Value' } }
  const route = (props: object) =>
    changed(SCOPED, 'users', {
      routes: [
        { routeKey: '$default', target: 'to-alb', authorizationType: 'JWT', authorizer: 'jwt', ...props },
      ],
    })

  it.each<readonly [string, readonly Element[]]>([
    ['whose tokens are taken', changed(SCOPED, 'jwt', { userPool: open })],
    ['for whom they are', changed(SCOPED, 'jwt', { audience: open })],
    ['for whom one of them is', changed(SCOPED, 'jwt', { audience: ['mobile', open] })],
    ['who guards it', route({ authorizer: open })],
    ['how it is guarded', route({ authorizationType: open })],
    ['which scope it wants', route({ authorizationScopes: [open] })],
  ])('is UNKNOWN when nobody knows %s', (_, elements) => {
    expect(call(elements, USERS, { token: access }).verdict).toBe('UNKNOWN')
  })

  it('looks where the identity source says', () => {
    const elsewhere = changed(SCOPED, 'jwt', { identitySource: ['$request.header.X-Token'] })
    expect(call(elsewhere, USERS, { token: access }).codes[0]).toBe('X_AUTH_MISSING_TOKEN')
    expect(call(elsewhere, USERS, { headers: { 'x-token': bearer(access) } }).verdict).toBe('REACHABLE')
  })
})
