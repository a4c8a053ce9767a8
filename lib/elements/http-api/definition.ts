import { defineElement, detail, live } from '../define'
import { choice, document, flag, integer, list, optional, rows, text } from '../field'
import { readRoutes } from './read-routes'
import { freshHttpRoute, httpRouteFields, ROUTE_KEY } from './route-fields'

const cors = (label: string, help: string, member: string, entry: string) =>
  optional(
    list(text({ label: entry, help: `One ${entry.toLowerCase()}; * is any.` }), {
      label,
      help,
      aws: `CorsConfiguration.${member}`,
    }),
  )

export const httpApi = defineElement({
  kind: 'http-api',
  label: 'HTTP API',
  group: 'apis',
  summary:
    'A lean HTTPS door in one Region: routes to integrations, JWT authorizers, private backends by VPC link.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html',
  inside: ['region', 'canvas'],
  container: { width: 360, height: 220 },
  fields: {
    routes: optional(
      rows(httpRouteFields, {
        label: 'Routes',
        help: 'A full match goes before path variables, these before {proxy+}, and $default comes last.',
        row: 'route',
        fresh: freshHttpRoute,
      }),
    ),
    disableExecuteApiEndpoint: optional(
      flag({
        label: 'Only custom domains',
        help: 'Closes the execute-api name that every API has.',
        fallback: false,
      }),
    ),
    ipAddressType: optional(
      choice(['ipv4', 'dualstack'], {
        label: 'Address type',
        help: 'Which addresses may call it.',
        fallback: 'ipv4',
      }),
    ),
    corsOrigins: cors(
      'CORS origins',
      'Web pages of these origins may call it from browsers.',
      'AllowOrigins',
      'Origin',
    ),
    corsMethods: cors('CORS methods', 'Methods that such pages may use.', 'AllowMethods', 'Method'),
    corsHeaders: cors('CORS headers', 'Headers that such pages may send.', 'AllowHeaders', 'Header'),
    corsExposeHeaders: cors(
      'CORS exposed',
      'Headers of the answer that such pages may read.',
      'ExposeHeaders',
      'Header',
    ),
    corsCredentials: optional(
      flag({
        label: 'CORS credentials',
        help: 'Such pages may send cookies; the origins must then be named.',
        aws: 'CorsConfiguration.AllowCredentials',
        fallback: false,
      }),
    ),
    corsMaxAge: optional(
      integer({
        label: 'CORS cache',
        help: 'How long browsers keep the answer to their question.',
        unit: 's',
        aws: 'CorsConfiguration.MaxAge',
        min: -1,
        max: 86_400,
      }),
    ),
    description: optional(text({ label: 'Description', help: 'What the API is for.' })),
    target: optional(
      text({
        label: 'Quick target',
        help: 'An URL or function ARN: AWS makes the integration, the $default route and a $default stage of it.',
      }),
    ),
    quickRoute: optional(
      text({
        label: 'Quick route',
        help: 'The route of the quick target, instead of $default.',
        aws: 'RouteKey',
      }),
    ),
    body: optional(
      document({
        label: 'OpenAPI body',
        help: 'Routes and integrations as an OpenAPI document, instead of drawn ones.',
      }),
    ),
    bodyS3Location: optional(
      document({ label: 'OpenAPI in S3', help: 'Bucket, Key and Version of an OpenAPI document.' }),
    ),
    failOnWarnings: optional(
      flag({
        label: 'Fail on warnings',
        help: 'A warning about the body ends the creation.',
        fallback: false,
      }),
    ),
  },
  cfn: {
    type: 'AWS::ApiGatewayV2::Api',
    name: 'Name',
    fixed: { ProtocolType: 'HTTP' },
    tags: { map: true },
    satellites: { routes: { type: 'AWS::ApiGatewayV2::Route', self: 'ApiId', key: ROUTE_KEY } },
  },
  live: live({
    call: 'apigatewayv2:GetApis',
    items: (answer) => answer.Items,
    id: (item) => item.ApiId,
    name: (item) => item.Name,
    skip: (item) => item.ProtocolType !== 'HTTP',
    props: (item) => ({
      disableExecuteApiEndpoint: item.DisableExecuteApiEndpoint,
      ipAddressType: item.IpAddressType,
      corsOrigins: item.CorsConfiguration?.AllowOrigins,
      corsMethods: item.CorsConfiguration?.AllowMethods,
      corsHeaders: item.CorsConfiguration?.AllowHeaders,
      corsExposeHeaders: item.CorsConfiguration?.ExposeHeaders,
      corsCredentials: item.CorsConfiguration?.AllowCredentials,
      corsMaxAge: item.CorsConfiguration?.MaxAge,
      description: item.Description || undefined,
    }),
    details: [
      detail({
        call: 'apigatewayv2:GetRoutes',
        inputs: (item: { ApiId?: string }) => [{ ApiId: item.ApiId }],
        props: (answer, api) => ({ routes: readRoutes(answer.Items, api) }),
      }),
    ],
  }),
})
