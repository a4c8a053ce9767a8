/** The deployments that stages serve, each once. Older ones that no stage serves any more are of no use in a drawing. */
export const deploymentsOf = (
  stages: readonly { readonly deploymentId?: string | undefined }[] | undefined,
): readonly string[] => [...new Set((stages ?? []).flatMap(({ deploymentId }) => deploymentId ?? []))]
