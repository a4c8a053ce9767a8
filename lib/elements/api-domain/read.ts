import type { ApiMapping } from '@aws-sdk/client-apigatewayv2'

/** Mappings as AWS answers them. */
export function readMappings(mappings: readonly ApiMapping[] | undefined) {
  if (!mappings?.length) return undefined
  return mappings.map(({ ApiId, Stage, ApiMappingKey }) => ({
    api: ApiId,
    stage: Stage && `${ApiId}/${Stage}`,
    apiMappingKey: ApiMappingKey || undefined,
  }))
}
