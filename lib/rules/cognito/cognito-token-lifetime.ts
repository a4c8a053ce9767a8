import type { ElementOf } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { tokenExample } from '../api-gateway/token-example'
import { defineRule } from '../define'
import { exist } from '../exist'

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const
const DAY = SECONDS.days

/** What a token is called, its two fields, and how long it may last, in seconds and in words. */
const TOKENS = [
  ['an access token', 'accessTokenValidity', 'accessTokenUnit', 300, DAY, '5 minutes to 1 day'],
  ['an ID token', 'idTokenValidity', 'idTokenUnit', 300, DAY, '5 minutes to 1 day'],
  ['a refresh token', 'refreshTokenValidity', 'refreshTokenUnit', 3600, 3650 * DAY, '1 hour to 10 years'],
] as const

export const cognitoTokenLifetime = defineRule({
  id: 'cognito-token-lifetime',
  severity: 'error',
  title: 'Tokens last as long as Cognito allows',
  why: 'Access and ID tokens last 5 minutes to 1 day and 1 hour unless said; refresh tokens 1 hour to 10 years, and 30 days unless said.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html',
  kind: 'user-pool-client',
  *check(client) {
    if (exist(client)) return
    for (const [called, validity, unit, least, most, range] of TOKENS) {
      const [given, per] = [read(client, validity), unitOf(client, unit)]
      // Cognito takes 0 days for the 30 that are usual.
      if (given === undefined || per === undefined || given === 0) continue
      const lasts = given * SECONDS[per]
      if (lasts < least || lasts > most)
        yield {
          field: validity,
          message: `${client.name}: ${called} cannot last ${given} ${per}. Cognito takes ${range}.`,
        }
    }
  },
  examples: {
    good: [
      {
        says: 'Access tokens of a quarter of an hour.',
        design: () => tokenExample({ 'web-shop': { accessTokenValidity: 15, accessTokenUnit: 'minutes' } }),
      },
    ],
    bad: [
      {
        says: '30 hours, where days were meant for the refresh token.',
        design: () => tokenExample({ 'web-shop': { accessTokenValidity: 30 } }),
      },
    ],
  },
})

type Unit = 'accessTokenUnit' | 'idTokenUnit' | 'refreshTokenUnit'

const unitOf = (client: ElementOf<'user-pool-client'>, unit: Unit): keyof typeof SECONDS | undefined =>
  isOpen(client.props[unit]) ? undefined : read(client, unit)
