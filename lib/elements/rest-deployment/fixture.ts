import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'apigateway:GetStages',
  {
    item: [
      { stageName: 'prod', deploymentId: 'dep001' },
      { stageName: 'test', deploymentId: 'dep002' },
      { stageName: 'next', deploymentId: 'dep002' },
    ],
  },
  [
    { id: 'r1a2b3/dep001', parent: 'r1a2b3', props: {} },
    { id: 'r1a2b3/dep002', parent: 'r1a2b3', props: {} },
  ],
  undefined,
  'r1a2b3',
)
