import type { Legal } from '../legal'
import { inside } from '../legal'

/** An integration of an HTTP or WebSocket API and the route that leads to it. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const apis = [...all('http-api'), ...all('websocket-api')]
  if (apis.length === 0) return
  const api = pick(apis)
  const [work] = all('lambda-function')
  const [link] = all('vpc-link')
  const [listener] = all('listener')
  const overLink = api.kind === 'http-api' && link && listener && chance(2)
  const answering = work && chance(2)
  const integration = add('api-integration', {
    ...inside(api),
    props: overLink
      ? {
          integrationType: 'HTTP_PROXY',
          integrationMethod: 'ANY',
          listener: listener.id,
          connectionType: 'VPC_LINK',
          vpcLink: link.id,
          payloadFormatVersion: '1.0',
          ...(chance(2) && { tlsServerName: 'app.example.com' }),
        }
      : answering
        ? {
            integrationType: 'AWS_PROXY',
            function: work.id,
            ...(api.kind === 'http-api' && { payloadFormatVersion: '2.0' }),
          }
        : {
            integrationType: 'HTTP_PROXY',
            integrationMethod: 'GET',
            integrationUri: 'https://app.example.com',
            ...(api.kind === 'http-api' && { payloadFormatVersion: '1.0', timeoutInMillis: 5000 }),
          },
  })
  const routeKey = api.kind === 'http-api' ? 'GET /orders/{id}' : '$connect'
  Object.assign(api.props, {
    routes: [{ routeKey, target: integration.id, ...(chance(2) && { authorizationType: 'NONE' }) }],
  })
}
