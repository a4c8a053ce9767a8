import type { Row } from '@/lib/design/element'
import type { Legal } from '../legal'
import { inside } from '../legal'

/** A JWT authorizer by a pool or another issuer, attached to the route of an HTTP API. */
export const legal: Legal = ({ add, all, chance }) => {
  const [api] = all('http-api')
  const [pool] = all('user-pool')
  const client = all('user-pool-client').find(({ parent }) => parent === pool?.id)
  if (!api) return
  const authorizer = add('api-authorizer', {
    ...inside(api),
    name: 'who',
    props: {
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      ...(pool && client
        ? { userPool: pool.id, audience: [client.id] }
        : { issuer: 'https://login.example.com', audience: [{ expression: { 'Fn::Sub': 'shop' } }] }),
    },
  })
  const routes = (api.props.routes ?? []) as readonly Row[]
  if (routes.length === 0 || chance(2)) return
  Object.assign(api.props, {
    routes: routes.map((route) => ({ ...route, authorizationType: 'JWT', authorizer: authorizer.id })),
  })
}
