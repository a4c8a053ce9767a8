import { defineElement, live } from '../define'
import { choice, document, flag, optional, ref, text } from '../field'
import { freshStage } from './fresh'

export const restStage = defineElement({
  kind: 'rest-stage',
  label: 'REST stage',
  group: 'apis',
  summary: 'A name under which a deployment of a REST API is served; it is the first part of the path.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html',
  inside: ['rest-api'],
  fields: {
    stageName: text({
      label: 'Stage name',
      help: 'Letters, digits, - and _; part of the default URL. It cannot be changed later.',
      pattern: /^[\w-]{1,128}$/,
      placeholder: 'prod',
    }),
    deployment: ref('rest-deployment', {
      label: 'Deployment',
      help: 'What it serves.',
      connect: 'Serve {to} on {self}',
      aws: 'DeploymentId',
    }),
    variables: optional(
      document({ label: 'Variables', help: 'Names and values for ${stageVariables.name} in integrations.' }),
    ),
    methodSettings: optional(
      document({ label: 'Method settings', help: 'Throttling, logging and caching by path and method.' }),
    ),
    clientCertificateId: optional(
      text({ label: 'Client certificate', help: 'The id of a certificate that it shows to backends.' }),
    ),
    cacheClusterEnabled: optional(
      flag({ label: 'Cache', help: 'Keeps answers; it is billed by the hour.', fallback: false }),
    ),
    cacheClusterSize: optional(
      choice(['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237'], {
        label: 'Cache size',
        help: 'The memory of the cache.',
        unit: 'GB',
      }),
    ),
    accessLogDestination: optional(
      text({
        label: 'Access log',
        help: 'The ARN of a log group or delivery stream.',
        placeholder: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
        aws: 'AccessLogSetting.DestinationArn',
      }),
    ),
    accessLogFormat: optional(
      text({
        label: 'Log format',
        help: 'What one line says of a call.',
        aws: 'AccessLogSetting.Format',
        lines: 3,
      }),
    ),
    tracingEnabled: optional(flag({ label: 'Tracing', help: 'Records calls with X-Ray.', fallback: false })),
    description: optional(text({ label: 'Description', help: 'What the stage is for.' })),
  },
  fresh: freshStage,
  cfn: { type: 'AWS::ApiGateway::Stage', parent: 'RestApiId' },
  live: live({
    call: 'apigateway:GetStages',
    per: { kind: 'rest-api', input: (api: { id?: string }) => ({ restApiId: api.id }) },
    items: (answer, api = '') => answer.item?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.stageName}`,
    parent: (item) => item.api || undefined,
    name: (item) => item.stageName,
    props: (item) => ({
      stageName: item.stageName,
      deployment: item.deploymentId && `${item.api}/${item.deploymentId}`,
      variables: item.variables,
      clientCertificateId: item.clientCertificateId,
      cacheClusterEnabled: item.cacheClusterEnabled || undefined,
      cacheClusterSize: item.cacheClusterEnabled ? item.cacheClusterSize : undefined,
      accessLogDestination: item.accessLogSettings?.destinationArn,
      accessLogFormat: item.accessLogSettings?.format,
      tracingEnabled: item.tracingEnabled || undefined,
      description: item.description || undefined,
    }),
  }),
})
