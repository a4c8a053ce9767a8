import { defineElement, detail, live } from '../define'
import { choice, document, flag, optional, rows, text } from '../field'
import { readWebsocketRoutes } from '../http-api/read-routes'
import { freshWebsocketRoute, ROUTE_KEY, websocketRouteFields } from '../http-api/route-fields'

export const websocketApi = defineElement({
  kind: 'websocket-api',
  label: 'WebSocket API',
  group: 'apis',
  summary: 'Keeps connections to clients open and sends each message by a route to an integration.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html',
  inside: ['region', 'canvas'],
  container: { width: 360, height: 220 },
  fields: {
    routeSelectionExpression: text({
      label: 'Route by',
      help: 'The member of a message that names its route.',
      placeholder: '$request.body.action',
    }),
    routes: optional(
      rows(websocketRouteFields, {
        label: 'Routes',
        help: 'Authorization counts on $connect only; a connection lasts up to 2 hours.',
        row: 'route',
        fresh: freshWebsocketRoute,
      }),
    ),
    apiKeySelectionExpression: optional(
      text({
        label: 'API key from',
        help: 'Where a call carries its key.',
        placeholder: '$request.header.x-api-key',
      }),
    ),
    disableExecuteApiEndpoint: optional(
      flag({
        label: 'Only custom domains',
        help: 'Closes the execute-api name that every API has.',
        fallback: false,
      }),
    ),
    disableSchemaValidation: optional(
      flag({ label: 'No model checks', help: 'Messages are not checked against models.', fallback: false }),
    ),
    ipAddressType: optional(
      choice(['ipv4', 'dualstack'], {
        label: 'Address type',
        help: 'Which addresses may call it.',
        fallback: 'ipv4',
      }),
    ),
    description: optional(text({ label: 'Description', help: 'What the API is for.' })),
    body: optional(document({ label: 'OpenAPI body', help: 'The API as an OpenAPI document, as it came.' })),
  },
  fresh: () => ({ routeSelectionExpression: '$request.body.action' }),
  cfn: {
    type: 'AWS::ApiGatewayV2::Api',
    name: 'Name',
    fixed: { ProtocolType: 'WEBSOCKET' },
    tags: { map: true },
    satellites: { routes: { type: 'AWS::ApiGatewayV2::Route', self: 'ApiId', key: ROUTE_KEY } },
  },
  live: live({
    call: 'apigatewayv2:GetApis',
    items: (answer) => answer.Items,
    id: (item) => item.ApiId,
    name: (item) => item.Name,
    skip: (item) => item.ProtocolType !== 'WEBSOCKET',
    props: (item) => ({
      routeSelectionExpression: item.RouteSelectionExpression,
      apiKeySelectionExpression: item.ApiKeySelectionExpression,
      disableExecuteApiEndpoint: item.DisableExecuteApiEndpoint,
      disableSchemaValidation: item.DisableSchemaValidation,
      ipAddressType: item.IpAddressType,
      description: item.Description || undefined,
    }),
    details: [
      detail({
        call: 'apigatewayv2:GetRoutes',
        inputs: (item: { ApiId?: string }) => [{ ApiId: item.ApiId }],
        props: (answer, api) => ({ routes: readWebsocketRoutes(answer.Items, api) }),
      }),
    ],
  }),
})
