import type { Stage } from '@aws-sdk/client-apigatewayv2'

/** Deployments that somebody made and a stage serves, each once; those of stages that deploy by themselves come and go. */
export const standingDeployments = (stages: readonly Stage[] | undefined): readonly string[] => [
  ...new Set(
    (stages ?? []).flatMap(({ AutoDeploy, DeploymentId }) => (AutoDeploy ? [] : (DeploymentId ?? []))),
  ),
]
