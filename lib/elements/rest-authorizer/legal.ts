import type { Legal } from '../legal'
import { inside } from '../legal'

/** An authorizer by a user pool or a function, attached to a method. */
export const legal: Legal = ({ add, all, chance }) => {
  const [api] = all('rest-api')
  const [pool] = all('user-pool')
  const [work] = all('lambda-function')
  if (!api || !(pool || work)) return
  const identitySource = 'method.request.header.Authorization'
  const byPool = pool !== undefined && (!work || chance(2))
  const authorizer = add('rest-authorizer', {
    ...inside(api),
    name: 'who',
    props: byPool
      ? { type: 'COGNITO_USER_POOLS', userPools: [pool.id], identitySource }
      : { type: 'TOKEN', function: work?.id, identitySource, authorizerResultTtlInSeconds: 60 },
  })
  if (!api.props.methods)
    Object.assign(api.props, {
      methods: [
        {
          httpMethod: 'GET',
          authorizationType: byPool ? 'COGNITO_USER_POOLS' : 'CUSTOM',
          authorizer: authorizer.id,
          type: 'MOCK',
        },
      ],
    })
}
