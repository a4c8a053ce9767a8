import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { tokenExample } from './token-example'

const HOSTED = /^https?:\/\/([\w-]+)\.auth\.[\w-]+\.amazoncognito\.com/

export const apigwJwtIssuer = defineRule({
  id: 'apigw-jwt-issuer',
  severity: 'error',
  title: 'The issuer of a JWT authorizer is the one in the tokens',
  why: 'The issuer is an https URL, equal to iss of the tokens, under which AWS finds the keys; for a user pool that is its cognito-idp URL.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  kind: 'api-authorizer',
  *check(authorizer, around) {
    const { userPool, issuer } = authorizer.props
    if (read(authorizer, 'authorizerType') !== 'JWT' || userPool !== undefined || isOpen(issuer)) return
    const url = read(authorizer, 'issuer')
    // One that was only just drawn is told nothing yet.
    const isMeant = authorizer.props.audience !== undefined || around.referrers(authorizer.id).length > 0
    if (issuer === undefined && isMeant && !exist(authorizer))
      yield {
        field: 'userPool',
        message: `${authorizer.name} names no issuer, so it knows no token. Name a user pool or an issuer.`,
        fix: () => {
          const pools = ofKind(around.all('user-pool'), 'user-pool')
          return pools.length === 1 && pools[0] ? toPool(authorizer, pools[0]) : undefined
        },
      }
    if (url === undefined) return
    if (HOSTED.test(url))
      yield {
        field: 'issuer',
        message: `${authorizer.name} takes ${url} for the issuer, which is where users sign in. Tokens of a user pool name https://cognito-idp.<region>.amazonaws.com/<pool id>.`,
        fix: () => {
          const pool = poolOf(HOSTED.exec(url)?.[1], around)
          return pool && toPool(authorizer, pool)
        },
      }
    else if (!url.startsWith('https://') && !/[{}]/.test(url))
      yield {
        field: 'issuer',
        message: `${authorizer.name} takes ${url} for the issuer, and AWS looks for its keys at an https URL. Begin it with https://, as iss of the tokens does.`,
      }
  },
  examples: {
    good: [{ says: 'A user pool is the issuer.', design: () => tokenExample() }],
    bad: [
      { says: 'No issuer.', design: () => tokenExample({ who: { userPool: undefined } }) },
      {
        says: 'The pages where users sign in.',
        design: () =>
          tokenExample({
            customers: { domains: [{ domain: 'shop-login' }] },
            who: {
              userPool: undefined,
              issuer: 'https://shop-login.auth.eu-west-1.amazoncognito.com',
            },
          }),
      },
    ],
  },
})

const toPool = (
  authorizer: Parameters<typeof setProps>[0],
  pool: { readonly id: string; readonly name: string },
) => ({
  label: `Take tokens of ${pool.name}`,
  patch: setProps(authorizer, { userPool: pool.id, issuer: undefined }),
})

/** The pool whose sign-in pages have this prefix. */
const poolOf = (prefix: string | undefined, around: Around) =>
  ofKind(around.all('user-pool'), 'user-pool').find((pool) =>
    rowsOf(pool, 'domains')?.some(({ domain }) => domain === prefix),
  )
