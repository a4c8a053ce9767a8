import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'

export const cognitoRestAuthorizerTokenKind = defineRule({
  id: 'cognito-rest-authorizer-token-kind',
  severity: 'error',
  title: 'A user pool authorizer of a REST API names its pools',
  why: 'It takes tokens of the user pools that it names: access tokens where the method has scopes, ID tokens where it has none.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html',
  kind: 'rest-authorizer',
  *check(authorizer, around) {
    const { userPools } = authorizer.props
    if (read(authorizer, 'type') !== 'COGNITO_USER_POOLS' || exist(authorizer)) return
    if (userPools !== undefined && !(Array.isArray(userPools) && userPools.length === 0)) return
    // One that was only just drawn is told nothing yet.
    if (around.referrers(authorizer.id).length === 0) return
    yield {
      field: 'userPools',
      message: `${authorizer.name} names no user pool, so AWS does not make it. Name the pools whose tokens it takes.`,
      fix: () => {
        const pools = around.all('user-pool')
        const [only] = pools
        return pools.length === 1 && only
          ? { label: `Take tokens of ${only.name}`, patch: setProps(authorizer, { userPools: [only.id] }) }
          : undefined
      },
    }
  },
  examples: {
    good: [{ says: 'It names the pool.', design: () => guarded(['customers']) }],
    bad: [{ says: 'It names none.', design: () => guarded(undefined) }],
  },
})

/** The REST API for those who signed in. */
const guarded = (userPools: readonly string[] | undefined) =>
  restExample(
    { authorizationType: 'COGNITO_USER_POOLS', authorizer: 'who' },
    {},
    make('user-pool', 'customers', {
      in: 'eu-west-1',
      usernameAttributes: ['email'],
      autoVerifiedAttributes: ['email'],
    }),
    make('rest-authorizer', 'who', {
      in: 'partner-api',
      type: 'COGNITO_USER_POOLS',
      identitySource: 'method.request.header.Authorization',
      ...(userPools && { userPools }),
    }),
  )
