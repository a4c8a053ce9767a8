import { describe } from 'vitest'
import type { Query } from '../query'
import { ALB, alb, certificate, pool, secure, targets, toAlb } from './balancing'
import { ask, board, put } from './board'
import { check } from './told'

describe('rules of a listener', () => {
  const api = targets('api', { protocol: 'HTTP', port: 8080 }, 'one')
  const shut = targets('shut', { protocol: 'HTTP', port: 81 }, 'two')
  const zone = put('hosted-zone', 'zone', {
    in: 'tokyo',
    name: 'example.com',
    records: [
      { name: 'www.example.com', type: 'A', alias: 'alb' },
      { name: 'api.example.com', type: 'A', alias: 'alb' },
    ],
  })
  const by = (...rules: readonly object[]) =>
    board(ALB, api, shut, zone, secure({ targetGroup: 'shut', rules: rules as never }))
  const at = (url: string, more: Partial<Query> = {}) => ask('203.0.113.7', url, '', more)
  const toApi = { priority: 10, targetGroup: 'api' }
  check([
    ['by path', by({ ...toApi, paths: ['/v1/*'] }), at('https://www.example.com/v1/items'), 'REACHABLE'],
    [
      'by another path',
      by({ ...toApi, paths: ['/v1/*'] }),
      at('https://www.example.com/v2'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    ['by host', by({ ...toApi, hosts: ['API.example.com'] }), at('https://api.example.com/'), 'REACHABLE'],
    [
      'by host and path',
      by({ ...toApi, hosts: ['api.*'], paths: ['/x'] }),
      at('https://api.example.com/y'),
      'NOT_REACHABLE',
    ],
    [
      'by method',
      by({ ...toApi, methods: ['POST'] }),
      at('https://www.example.com/', { method: 'POST' }),
      'REACHABLE',
    ],
    [
      'by header',
      by({ ...toApi, header: 'X-Beta', headerValues: ['y*'] }),
      at('https://www.example.com/', { headers: { 'x-beta': 'yes' } }),
      'REACHABLE',
    ],
    [
      'without the header',
      by({ ...toApi, header: 'X-Beta', headerValues: ['y*'] }),
      at('https://www.example.com/'),
      'NOT_REACHABLE',
    ],
    ['by source', by({ ...toApi, sources: ['203.0.113.0/24'] }), at('https://www.example.com/'), 'REACHABLE'],
    [
      'the lowest number wins',
      by({ ...toApi, priority: 5, targetGroup: 'shut', paths: ['/*'] }, { ...toApi, paths: ['/v1'] }),
      at('https://www.example.com/v1'),
      'NOT_REACHABLE',
    ],
    [
      'a condition that nobody knows',
      by({ ...toApi, paths: { expression: { Ref: 'Path' } } }),
      at('https://www.example.com/'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a redirect',
      by({ priority: 1, paths: ['/old'], redirectCode: 'HTTP_301', redirectHost: 'new.example.com' }),
      at('https://www.example.com/old'),
      'REACHABLE',
      'X_L7_REDIRECT',
    ],
    [
      'an answer of its own',
      by({ priority: 1, paths: ['/ping'], answerCode: '200' }),
      at('https://www.example.com/ping'),
      'REACHABLE',
      'X_L7_REDIRECT',
    ],
    [
      'without a request one of its rules is enough',
      by({ ...toApi, paths: ['/v1/*'] }),
      ask('203.0.113.7', 'alb', 'tcp 443'),
      'REACHABLE_WITH_WARNINGS',
    ],
    [
      'a weight of 0 gets nothing',
      board(
        ALB,
        api,
        shut,
        secure({
          targetGroup: undefined,
          targetGroups: [
            { targetGroup: 'api', weight: 0 },
            { targetGroup: 'shut', weight: 1 },
          ] as never,
        }),
      ),
      toAlb,
      'NOT_REACHABLE',
    ],
    [
      'one of two weighted groups fails',
      board(
        ALB,
        api,
        shut,
        secure({
          targetGroup: undefined,
          targetGroups: [{ targetGroup: 'api' }, { targetGroup: 'shut' }] as never,
        }),
      ),
      toAlb,
      'REACHABLE_WITH_WARNINGS',
    ],
    [
      'a sign-in that turns others away',
      by({ ...toApi, paths: ['/*'], userPool: 'users', cognitoUnauthenticated: 'deny' }),
      at('https://www.example.com/'),
      'NOT_REACHABLE',
      'X_AUTH_MISSING_TOKEN',
    ],
    [
      'a sign-in on the way',
      by({ ...toApi, paths: ['/*'], userPool: 'users' }),
      at('https://www.example.com/'),
      'REACHABLE_WITH_WARNINGS',
      'X_L7_REDIRECT',
    ],
    [
      'a token of another issuer',
      by({ ...toApi, paths: ['/*'], jwtIssuer: 'https://a.example', jwtKeys: 'https://a.example/keys' }),
      at('https://www.example.com/', { token: { iss: 'https://b.example' } }),
      'NOT_REACHABLE',
      'X_AUTH_JWT_ISSUER',
    ],
    [
      'its certificate does not cover the name',
      board(ALB, zone, { ...certificate, props: { domainName: 'other.example.com' } }),
      at('https://www.example.com/'),
      'NOT_REACHABLE',
      'X_TLS_HOSTNAME_MISMATCH',
    ],
    [
      'plain text to a TLS port',
      by(toApi),
      at('http://www.example.com:443/'),
      'NOT_REACHABLE',
      'X_TLS_PLAINTEXT_TO_TLS',
    ],
    [
      'TLS to targets that nobody checks',
      board(ALB, zone, pool({ protocol: 'HTTPS' })),
      at('https://www.example.com/'),
      'REACHABLE_WITH_WARNINGS',
      'X_TLS_NOT_AUTHENTICATED',
    ],
    [
      'TLS on every hop, and targets in plain text',
      board(ALB, zone),
      at('https://www.example.com/', { tlsEverywhere: true }),
      'NOT_REACHABLE',
      'X_POLICY_PLAINTEXT_HOP',
    ],
    [
      '29: internal, by a public name',
      board(ALB, zone, alb({ scheme: 'internal' })),
      at('https://www.example.com/'),
      'NOT_REACHABLE',
      'X_DNS_PRIVATE_ANSWER',
    ],
  ])
})
