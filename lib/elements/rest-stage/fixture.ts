import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigateway:GetStages',
  {
    item: [
      {
        stageName: 'prod',
        deploymentId: 'dep001',
        cacheClusterEnabled: true,
        cacheClusterSize: '0.5',
        cacheClusterStatus: 'AVAILABLE',
        variables: { link: 'v1a2b3' },
        accessLogSettings: {
          destinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
          format: '$context.requestId',
        },
        tracingEnabled: true,
        tags: { team: 'shop' },
      },
      { stageName: 'test', deploymentId: 'dep002', cacheClusterEnabled: false, cacheClusterSize: '0.5' },
    ],
  },
  [
    {
      id: 'r1a2b3/prod',
      parent: 'r1a2b3',
      props: {
        stageName: 'prod',
        deployment: 'r1a2b3/dep001',
        variables: { link: 'v1a2b3' },
        cacheClusterEnabled: true,
        cacheClusterSize: '0.5',
        accessLogDestination: 'arn:aws:logs:eu-west-1:111122223333:log-group:api',
        accessLogFormat: '$context.requestId',
        tracingEnabled: true,
      },
    },
    {
      id: 'r1a2b3/test',
      parent: 'r1a2b3',
      props: { stageName: 'test', deployment: 'r1a2b3/dep002' },
    },
  ],
  undefined,
  'r1a2b3',
)
