import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigatewayv2:GetStages',
  {
    Items: [
      { StageName: '$default', AutoDeploy: true, DeploymentId: 'dep010' },
      { StageName: 'prod', DeploymentId: 'dep011' },
      { StageName: 'test', DeploymentId: 'dep011' },
      { StageName: 'new' },
    ],
  },
  [{ id: 'w1a2b3/dep011', parent: 'w1a2b3', props: {} }],
  undefined,
  'w1a2b3',
)
