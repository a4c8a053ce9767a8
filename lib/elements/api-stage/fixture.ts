import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigatewayv2:GetStages',
  {
    Items: [
      {
        StageName: '$default',
        AutoDeploy: true,
        DeploymentId: 'dep010',
        DefaultRouteSettings: {
          DetailedMetricsEnabled: false,
          ThrottlingRateLimit: 100,
          ThrottlingBurstLimit: 50,
        },
        RouteSettings: {},
        StageVariables: {},
        AccessLogSettings: {
          DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
          Format: '$context.requestId',
        },
        Tags: {},
      },
      { StageName: 'prod', AutoDeploy: false, DeploymentId: 'dep011', StageVariables: { table: 'orders' } },
    ],
  },
  [
    {
      id: 'h1a2b3/$default',
      parent: 'h1a2b3',
      props: {
        stageName: '$default',
        autoDeploy: true,
        throttlingRateLimit: 100,
        throttlingBurstLimit: 50,
        detailedMetricsEnabled: false,
        accessLogDestination: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
        accessLogFormat: '$context.requestId',
      },
    },
    {
      id: 'h1a2b3/prod',
      parent: 'h1a2b3',
      props: {
        stageName: 'prod',
        autoDeploy: false,
        deployment: 'h1a2b3/dep011',
        stageVariables: { table: 'orders' },
      },
    },
  ],
  undefined,
  'h1a2b3',
)
