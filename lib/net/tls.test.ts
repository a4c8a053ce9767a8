import { describe, expect, it } from 'vitest'
import type { Talk } from './packet'
import type { Certificate, Speech } from './tls'
import { coversName, shakeHands } from './tls'

const DAY = '2026-11-22'
const server = { element: 'alb', called: 'alb' }
const amazon: Certificate = {
  id: 'cert',
  called: 'api-int',
  names: ['api-int.example.com', '*.shop.example.com'],
  issuer: 'amazon',
}
const selfSigned: Certificate = { id: undefined, called: 'lb', names: ['lb.corp'], issuer: 'self-signed' }

const browser: Talk = { tls: true, name: 'api-int.example.com', trusts: 'public', speaker: undefined }
const gateway: Talk = { ...browser, trusts: 'api-gateway' }
const balancer: Talk = { tls: true, trusts: 'nobody', speaker: 'alb' }
const plain: Talk = { tls: false, trusts: 'public', speaker: undefined }

const tls = (...certificates: readonly Certificate[]): Speech => ({ speaks: 'tls', certificates })
const spoken: Speech = { speaks: 'plain' }
const unknown: Speech = { speaks: 'unknown', because: 'What host speaks over TCP is not known.' }

describe('shakeHands', () => {
  it.each<readonly [string, Talk, Speech]>([
    ['a client that trusts public authorities', browser, tls(amazon)],
    ['API Gateway and a certificate of Amazon', gateway, tls(amazon)],
    ['the certificate that covers the name, of several', browser, tls(selfSigned, amazon)],
    ['a star', { ...browser, name: 'www.shop.example.com' }, tls(amazon)],
    ['plain text on both sides', plain, spoken],
    ['the last day', browser, tls({ ...amazon, notAfter: DAY })],
    [
      'a client that was given the root',
      { ...browser, alsoTrusts: ['own'] },
      tls({ ...amazon, id: 'own', issuer: 'private' }),
    ],
    ['a client that asks for no name', { ...browser, name: undefined }, tls(amazon)],
  ])('agrees: %s', (_, talk, speech) => {
    expect(shakeHands(talk, speech, server, DAY)).toMatchObject({ warnings: [] })
  })

  it.each<readonly [string, Talk, Speech]>([
    ['X_TLS_TO_PLAINTEXT', browser, spoken],
    ['X_TLS_PLAINTEXT_TO_TLS', plain, tls(amazon)],
    ['X_TLS_PLAINTEXT_TO_TLS', { ...plain, everyHop: true }, tls(amazon)],
    ['X_POLICY_PLAINTEXT_HOP', { ...plain, everyHop: true }, spoken],
    ['X_POLICY_PLAINTEXT_HOP', { ...plain, everyHop: true }, unknown],
    ['X_TLS_NO_CERTIFICATE', browser, tls()],
    ['X_TLS_NO_CERTIFICATE', browser, tls({ ...amazon, unusable: 'it waits for validation' })],
    ['X_TLS_EXPIRED', browser, tls({ ...amazon, notAfter: '2026-11-21' })],
    ['X_TLS_HOSTNAME_MISMATCH', { ...gateway, name: 'my-nlb-0123.elb.amazonaws.com' }, tls(amazon)],
    ['X_TLS_HOSTNAME_MISMATCH', { ...gateway, anyIssuer: true, name: 'other' }, tls(selfSigned)],
    ['X_TLS_HOSTNAME_MISMATCH', { ...browser, name: 'a.b.shop.example.com' }, tls(amazon)],
    ['X_TLS_UNTRUSTED_CA', { ...gateway, name: 'lb.corp' }, tls(selfSigned)],
    ['X_TLS_UNTRUSTED_CA', browser, tls({ ...amazon, issuer: 'private' })],
    [
      'X_TLS_VERSION',
      { ...browser, tlsVersions: ['1.0'] },
      { speaks: 'tls', certificates: [amazon], minimum: '1.2' },
    ],
    ['X_TLS_VERSION', { ...balancer, tlsVersions: ['1.2'] }, { speaks: 'tls', minimum: '1.3' }],
    ['X_TLS_CLIENT_CERT', browser, { speaks: 'tls', certificates: [amazon], asksClient: true }],
  ])('%s', (code, talk, speech) => {
    const answer = shakeHands(talk, speech, server, DAY)
    expect(answer).toMatchObject({ refuse: code })
    expect(answer).not.toHaveProperty('unknown')
  })

  it.each<readonly [string, Talk, Speech]>([
    ['what it speaks', browser, unknown],
    ['which certificate it shows', browser, { speaks: 'tls' }],
    ['which names it covers', browser, tls({ id: 'cert', called: 'cert', issuer: 'public' })],
    ['who signed it', browser, tls({ id: 'cert', called: 'cert', names: ['api-int.example.com'] })],
    [
      'whether it trusts the client',
      { ...browser, shows: true },
      { speaks: 'tls', certificates: [amazon], asksClient: true },
    ],
  ])('does not know %s', (_, talk, speech) => {
    expect(shakeHands(talk, speech, server, DAY)).toMatchObject({ refuse: 'UNKNOWN_RESOURCE', unknown: true })
  })

  it.each<readonly [string, Talk, Speech]>([
    ['a self-signed one', balancer, tls(selfSigned)],
    ['an expired one', balancer, tls({ ...selfSigned, notAfter: '2001-01-01' })],
    ['one that nobody knows', balancer, { speaks: 'tls' }],
    ['one of any issuer', { ...gateway, name: 'lb.corp', anyIssuer: true }, tls(selfSigned)],
  ])('encrypts without authentication: %s', (_, talk, speech) => {
    expect(shakeHands(talk, speech, server, DAY)).toMatchObject({
      warnings: [{ code: 'X_TLS_NOT_AUTHENTICATED', element: 'alb' }],
    })
  })

  it('names what it is about', () => {
    const talk = { ...gateway, name: 'wrong.example.com', called: 'orders' }
    expect(shakeHands(talk, tls(amazon), server, DAY)).toMatchObject({
      element: 'cert',
      because:
        'Certificate api-int of alb covers api-int.example.com, *.shop.example.com, not wrong.example.com, which orders asks for.',
    })
  })
})

describe('coversName', () => {
  it.each([
    ['*.example.com', 'api.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'a.b.example.com', false],
    ['API.example.com', 'api.EXAMPLE.com.', true],
    ['api.example.com', 'www.example.com', false],
    ['*.example.com', '.example.com', false],
  ])('%s covers %s: %s', (pattern, host, covered) => expect(coversName(pattern, host)).toBe(covered))
})
