import { describe, expect, it } from 'vitest'
import type { Element } from '@/lib/design/element'
import { board, put, without } from './board'
import { call, changed } from './calls'
import { PERMITTED } from './function-api'
import { access, SCOPED } from './signed-in-api'

describe('custom domains', () => {
  const DOMAIN: readonly Element[] = [
    ...PERMITTED,
    put('certificate', 'cert', { in: 'tokyo', domainName: '*.example.com' }),
    put('rest-domain', 'named', {
      in: 'tokyo',
      domainName: 'api.example.com',
      endpointType: 'REGIONAL',
      regionalCertificate: 'cert',
      mappings: [{ api: 'shop', stage: 'prod', basePath: 'v1' }],
    }),
    put('hosted-zone', 'zone', {
      in: 'tokyo',
      name: 'example.com',
      records: [{ name: 'api.example.com', type: 'A', alias: 'named' }],
    }),
  ]
  const KEY = { headers: { 'x-api-key': 'k' } }

  it.each<readonly [string, string, string | undefined, readonly Element[]]>([
    ['a mapped path', 'https://api.example.com/v1/orders/7', undefined, DOMAIN],
    ['a path that is not mapped', 'https://api.example.com/v2/orders/7', 'X_APIGW_NO_MAPPING', DOMAIN],
    [
      'a certificate for another name',
      'https://api.example.com/v1/orders/7',
      'X_TLS_HOSTNAME_MISMATCH',
      changed(DOMAIN, 'cert', { domainName: 'example.com' }),
    ],
    [
      'no certificate',
      'https://api.example.com/v1/orders/7',
      'X_TLS_NO_CERTIFICATE',
      changed(DOMAIN, 'named', { regionalCertificate: undefined }),
    ],
    [
      'a client without certificate',
      'https://api.example.com/v1/orders/7',
      'X_TLS_CLIENT_CERT',
      changed(DOMAIN, 'named', { truststoreUri: 's3://bucket/roots.pem' }),
    ],
    ['a name without a record', 'https://apis.example.com/v1/orders/7', 'X_DNS_NXDOMAIN', DOMAIN],
    [
      'a domain without a record',
      'https://api.example.com/v1/orders/7',
      'X_DNS_NXDOMAIN',
      changed(DOMAIN, 'zone', { records: [] }),
    ],
    [
      'a domain whose zone is not drawn',
      'https://api.example.com/v1/orders/7',
      undefined,
      Object.values(without(board(DOMAIN), 'zone').elements),
    ],
  ])('%s: %s', (_, url, code, elements) => {
    const answer = call(elements, url, KEY)
    expect(answer.codes[0]).toBe(code)
    expect(answer.verdict).toBe(code === undefined ? 'REACHABLE' : 'NOT_REACHABLE')
  })

  it('leads an HTTP API by the longest path', () => {
    const two = [
      ...SCOPED,
      put('certificate', 'cert', { in: 'tokyo', domainName: 'api.example.com' }),
      put('api-domain', 'named', {
        in: 'tokyo',
        domainName: 'api.example.com',
        certificate: 'cert',
        mappings: [
          { api: 'users', stage: 'stage', apiMappingKey: 'people' },
          { api: 'users', stageName: 'missing', apiMappingKey: 'people/old' },
        ],
      }),
    ]
    const codes = (path: string) => call(two, `https://api.example.com${path}`, { token: access }).codes
    expect(codes('/people/1')).toEqual(expect.not.arrayContaining(['X_APIGW_NO_STAGE']))
    expect(codes('/people/old/1')[0]).toBe('X_APIGW_NO_STAGE')
    expect(codes('/')[0]).toBe('X_APIGW_NO_MAPPING')
  })
})
