import type { Legal } from '../legal'
import { inside } from '../legal'

/** A stage that deploys by itself, or one of a deployment. */
export const legal: Legal = ({ add, all, chance }) => {
  const [deployment] = all('api-deployment')
  const [api] = all('http-api')
  if (deployment?.parent)
    add('api-stage', { parent: deployment.parent, props: { stageName: 'prod', deployment: deployment.id } })
  if (api)
    add('api-stage', {
      ...inside(api),
      props: {
        stageName: '$default',
        autoDeploy: true,
        ...(chance(2) && { throttlingRateLimit: 100, throttlingBurstLimit: 50 }),
        ...(chance(3) && { stageVariables: { table: 'orders' } }),
      },
    })
}
