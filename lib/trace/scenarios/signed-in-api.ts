import type { Element } from '@/lib/design/element'
import { put } from './board'
import { changed } from './calls'
import { CONTAINERS } from './container-api'

export const ISSUER = 'https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_abc'
export const LATER = Date.now() / 1000 + 3600

export const SIGNED_IN: readonly Element[] = [
  ...changed(CONTAINERS, 'users', {
    routes: [{ routeKey: '$default', target: 'to-alb', authorizationType: 'JWT', authorizer: 'jwt' }],
  }),
  { ...put('user-pool', 'pool', { in: 'tokyo' }), awsId: 'ap-northeast-1_abc' },
  put('user-pool-client', 'web', { in: 'pool' }),
  put('user-pool-client', 'mobile', { in: 'pool' }),
  put('api-authorizer', 'jwt', {
    in: 'users',
    authorizerType: 'JWT',
    userPool: 'pool',
    audience: ['web'],
    identitySource: ['$request.header.Authorization'],
  }),
]

export const SCOPED = changed(SIGNED_IN, 'users', {
  routes: [
    {
      routeKey: '$default',
      target: 'to-alb',
      authorizationType: 'JWT',
      authorizer: 'jwt',
      authorizationScopes: ['api/read'],
    },
  ],
})

export const id = { iss: ISSUER, aud: 'web', token_use: 'id', exp: LATER }
export const access = {
  iss: ISSUER,
  client_id: 'web',
  token_use: 'access',
  scope: 'openid api/read',
  exp: LATER,
}

export const bearer = (claims: Readonly<Record<string, unknown>>) =>
  `Bearer ${['{}', JSON.stringify(claims)].map((part) => btoa(part)).join('.')}.signature`
