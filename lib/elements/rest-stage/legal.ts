import type { Legal } from '../legal'

/** A stage of a deployment. */
export const legal: Legal = ({ add, all, chance }) => {
  const [deployment] = all('rest-deployment')
  if (!deployment) return
  add('rest-stage', {
    ...(deployment.parent !== undefined && { parent: deployment.parent }),
    name: 'prod',
    props: {
      stageName: 'prod',
      deployment: deployment.id,
      ...(chance(3) && { variables: { link: 'one' } }),
      ...(chance(3) && { tracingEnabled: chance(2) }),
    },
  })
}
