import { httpExample, restExample } from '../api-gateway/api-example'
import { apiOf } from '../api-gateway/guards'
import { defineRule } from '../define'
import { HOLDERS, privateWaysOf } from './private-ways'

export const vpclinkCloudmapHttpOnly = defineRule({
  id: 'vpclink-cloudmap-http-only',
  severity: 'error',
  title: 'Only an HTTP API leads to a Cloud Map service',
  why: 'Private integrations of REST and WebSocket APIs lead to load balancers; a Cloud Map service is a target of HTTP APIs alone.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html',
  kind: HOLDERS,
  *check(holder, around) {
    const api = apiOf(holder, around)
    if (!api || api.kind === 'http-api') return
    for (const { uri, called, path } of privateWaysOf(holder, around))
      if (uri?.includes(':servicediscovery:'))
        yield {
          field: path === '' ? 'integrationUri' : `${path}uri`,
          message: `${called} leads to the Cloud Map service ${uri}, which only HTTP APIs do. Lead it to a load balancer.`,
        }
  },
  examples: {
    good: [
      {
        says: 'An HTTP API leads to a service.',
        design: () =>
          httpExample({
            listener: undefined,
            tlsServerName: undefined,
            integrationUri: 'arn:aws:servicediscovery:eu-west-1:111122223333:service/srv-0123456789abcdef',
          }),
      },
    ],
    bad: [
      {
        says: 'A REST API does.',
        design: () =>
          restExample({
            uri: 'arn:aws:servicediscovery:eu-west-1:111122223333:service/srv-0123456789abcdef',
          }),
      },
    ],
  },
})
