import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { tokenExample } from './token-example'

export const apigwJwtAudience = defineRule({
  id: 'apigw-jwt-audience',
  severity: 'error',
  title: 'A JWT authorizer names the clients whose tokens it takes',
  why: 'aud of a token, or client_id where there is no aud, must be one of the audience; for a user pool that is the id of an app client of that pool.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  kind: 'api-authorizer',
  *check(authorizer, around) {
    const pool = around.get(read(authorizer, 'userPool'))
    const { audience } = authorizer.props
    if (read(authorizer, 'authorizerType') !== 'JWT' || exist(authorizer)) return
    const own = ofKind(around.children(pool?.id), 'user-pool-client')
    const [only] = own
    const use = () =>
      pool && own.length === 1 && only
        ? { label: `Take tokens for ${only.name}`, patch: setProps(authorizer, { audience: [only.id] }) }
        : undefined
    const isEmpty = audience === undefined || (Array.isArray(audience) && audience.length === 0)
    if (isEmpty) {
      // Without an issuer that is told first.
      if (pool || authorizer.props.issuer !== undefined)
        yield {
          field: 'audience',
          message: `${authorizer.name} names no audience, so it takes no token. Name the app clients that may call.`,
          fix: use,
        }
      return
    }
    const taken = read(authorizer, 'audience') ?? []
    const isStray = (id: unknown) => {
      const client = typeof id === 'string' ? around.get(id) : undefined
      return client !== undefined && pool !== undefined && client.parent !== pool.id
    }
    for (const id of taken) {
      const client = around.get(id)
      if (!client || !pool || !isStray(id)) continue
      const isPool = client.kind === 'user-pool'
      yield {
        field: 'audience',
        // Tokens for the others are taken all the same.
        ...(!taken.every(isStray) && { severity: 'warning' }),
        message: isPool
          ? `${authorizer.name} takes the user pool ${client.name} for an audience. Name an app client of it.`
          : `${authorizer.name} takes tokens of ${pool.name}, and ${client.name} is a client of another pool. Name a client of ${pool.name}.`,
        fix: use,
      }
    }
  },
  examples: {
    good: [{ says: 'A client of the pool.', design: () => tokenExample() }],
    bad: [
      { says: 'No audience.', design: () => tokenExample({ who: { audience: undefined } }) },
      {
        says: 'A client of another pool.',
        design: () =>
          tokenExample(
            { who: { audience: ['back-office'] } },
            make('user-pool', 'staff', { in: 'ireland' }),
            make('user-pool-client', 'back-office', { in: 'staff' }),
          ),
      },
    ],
  },
})
