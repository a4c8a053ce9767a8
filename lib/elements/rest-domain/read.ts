import type { BasePathMapping } from '@aws-sdk/client-api-gateway'

/** Mappings as AWS answers them; it calls the empty base path (none). */
export function readMappings(mappings: readonly BasePathMapping[] | undefined) {
  if (!mappings?.length) return undefined
  return mappings.map(({ basePath, restApiId, stage }) => ({
    api: restApiId,
    stage: stage && `${restApiId}/${stage}`,
    basePath: basePath === '(none)' ? undefined : basePath,
  }))
}
