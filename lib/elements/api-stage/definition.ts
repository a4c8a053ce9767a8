import { defineElement, live } from '../define'
import { document, flag, integer, optional, ref, text } from '../field'
import { freshStage } from './fresh'

export const apiStage = defineElement({
  kind: 'api-stage',
  label: 'API stage',
  group: 'apis',
  summary: 'A name under which an HTTP or WebSocket API is served; $default needs no name in the path.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html',
  inside: ['http-api', 'websocket-api'],
  fields: {
    stageName: text({
      label: 'Stage name',
      help: '$default (HTTP APIs only), or letters, digits, - and _; private backends see any other name in the path.',
      pattern: /^(\$default|[\w-]{1,128})$/,
      placeholder: '$default',
    }),
    autoDeploy: optional(
      flag({ label: 'Deploys by itself', help: 'Every change is served at once.', fallback: false }),
    ),
    deployment: optional(
      ref('api-deployment', {
        label: 'Deployment',
        help: 'What it serves, where it does not deploy by itself.',
        connect: 'Serve {to} on {self}',
        aws: 'DeploymentId',
      }),
    ),
    stageVariables: optional(
      document({ label: 'Variables', help: 'Names and values for ${stageVariables.name} in integrations.' }),
    ),
    throttlingRateLimit: optional(
      integer({
        label: 'Rate limit',
        help: 'Calls a second on each route, unless a route says otherwise.',
        aws: 'DefaultRouteSettings.ThrottlingRateLimit',
        min: 0,
      }),
    ),
    throttlingBurstLimit: optional(
      integer({
        label: 'Burst limit',
        help: 'Calls at once on each route.',
        aws: 'DefaultRouteSettings.ThrottlingBurstLimit',
        min: 0,
      }),
    ),
    detailedMetricsEnabled: optional(
      flag({
        label: 'Metrics by route',
        help: 'Counts each route apart, at a price.',
        aws: 'DefaultRouteSettings.DetailedMetricsEnabled',
        fallback: false,
      }),
    ),
    routeSettings: optional(
      document({ label: 'Route settings', help: 'Throttling and logging by route key.' }),
    ),
    accessLogDestination: optional(
      text({
        label: 'Access log',
        help: 'The ARN of a log group or delivery stream.',
        placeholder: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
        aws: 'AccessLogSettings.DestinationArn',
      }),
    ),
    accessLogFormat: optional(
      text({
        label: 'Log format',
        help: 'What one line says of a call.',
        aws: 'AccessLogSettings.Format',
        lines: 3,
      }),
    ),
    clientCertificateId: optional(
      text({ label: 'Client certificate', help: 'A certificate that a WebSocket API shows to backends.' }),
    ),
    description: optional(text({ label: 'Description', help: 'What the stage is for.' })),
  },
  fresh: freshStage,
  cfn: { type: 'AWS::ApiGatewayV2::Stage', parent: 'ApiId', tags: { map: true } },
  live: live({
    call: 'apigatewayv2:GetStages',
    per: { kind: ['http-api', 'websocket-api'], input: (api: { ApiId?: string }) => ({ ApiId: api.ApiId }) },
    items: (answer, api = '') => answer.Items?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.StageName}`,
    parent: (item) => item.api || undefined,
    name: (item) => item.StageName,
    props: (item) => ({
      stageName: item.StageName,
      autoDeploy: item.AutoDeploy,
      deployment: item.AutoDeploy || !item.DeploymentId ? undefined : `${item.api}/${item.DeploymentId}`,
      stageVariables: Object.keys(item.StageVariables ?? {}).length > 0 ? item.StageVariables : undefined,
      throttlingRateLimit: item.DefaultRouteSettings?.ThrottlingRateLimit,
      throttlingBurstLimit: item.DefaultRouteSettings?.ThrottlingBurstLimit,
      detailedMetricsEnabled: item.DefaultRouteSettings?.DetailedMetricsEnabled,
      routeSettings: Object.keys(item.RouteSettings ?? {}).length > 0 ? item.RouteSettings : undefined,
      accessLogDestination: item.AccessLogSettings?.DestinationArn,
      accessLogFormat: item.AccessLogSettings?.Format,
      clientCertificateId: item.ClientCertificateId,
      description: item.Description || undefined,
    }),
  }),
})
