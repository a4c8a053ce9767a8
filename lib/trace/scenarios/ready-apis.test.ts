import { describe, expect, it } from 'vitest'
import { encryptedToOnPremises } from '@/lib/samples/ready/encrypted-to-on-premises'
import { privateContainerApi } from '@/lib/samples/ready/private-container-api'
import { signedInContainerApi } from '@/lib/samples/ready/signed-in-container-api'
import type { Trace } from '../answer'
import { trace } from '../trace'
import { ask } from './board'

const READY = 'https://partner-api.execute-api.eu-west-1.amazonaws.com/live/orders'
const ORDERS = 'https://orders-api.execute-api.eu-west-1.amazonaws.com/orders/1'
const TOKEN = {
  iss: 'https://cognito-idp.eu-west-1.amazonaws.com/customers',
  client_id: 'web-shop',
  token_use: 'access',
  scope: 'openid',
}

describe('the ready designs', () => {
  it.each<readonly [string, readonly string[], Trace]>([
    [
      'HTTPS on every hop',
      ['X_POLICY_DENY', 'X_TLS_NOT_AUTHENTICATED'],
      trace(encryptedToOnPremises.design, ask('internet', READY, '', { tlsEverywhere: true })),
    ],
    [
      'private containers',
      ['X_AUTH_MISSING_TOKEN'],
      trace(privateContainerApi.design, ask('internet', ORDERS)),
    ],
    [
      'containers for those who signed in',
      [],
      trace(signedInContainerApi.design, ask('internet', ORDERS, '', { token: TOKEN })),
    ],
  ])('%s', (_, codes, answer) => {
    expect(answer.blockers).toEqual([])
    expect([...new Set(answer.warnings.map(({ code }) => code))]).toEqual(codes)
  })

  it('keep out who did not sign in', () => {
    expect(trace(signedInContainerApi.design, ask('internet', ORDERS)).codes[0]).toBe('X_AUTH_MISSING_TOKEN')
  })
})
