import { choice, document, list, optional, suggestion, text } from '../field'

const mapped = (label: string, help: string, aws: string) =>
  optional(document({ label, help, aws, rare: true }))

/** How call and answer are changed on the way; kept as AWS takes it. */
export const mappingFields = {
  requestParameters: mapped(
    'Parameters',
    'Paths, queries and headers that it knows, and whether each is required.',
    'RequestParameters',
  ),
  backendParameters: mapped(
    'Backend parameters',
    'What becomes of them at the backend: integration.request.path.id from method.request.path.id.',
    'Integration.RequestParameters',
  ),
  requestTemplates: mapped(
    'Request templates',
    'Templates for the body, by content type.',
    'Integration.RequestTemplates',
  ),
  integrationResponses: mapped(
    'Backend answers',
    'What becomes of the answers of the backend.',
    'Integration.IntegrationResponses',
  ),
  methodResponses: mapped('Answers', 'Status codes and headers that callers may get.', 'MethodResponses'),
  requestModels: mapped('Models', 'Models of the body, by content type.', 'RequestModels'),
  passthroughBehavior: optional(
    suggestion(['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'], {
      label: 'Pass through',
      help: 'What becomes of a body for which there is no template.',
      aws: 'Integration.PassthroughBehavior',
      rare: true,
    }),
  ),
  contentHandling: optional(
    choice(['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'], {
      label: 'Content handling',
      help: 'Turns the body into binary or text.',
      aws: 'Integration.ContentHandling',
      rare: true,
    }),
  ),
  responseTransferMode: optional(
    choice(['BUFFERED', 'STREAM'], {
      label: 'Transfer',
      help: 'Whether the answer is streamed to the caller.',
      aws: 'Integration.ResponseTransferMode',
      rare: true,
    }),
  ),
  cacheKeyParameters: optional(
    list(text({ label: 'Parameter', help: 'Part of the cache key.' }), {
      label: 'Cache keys',
      help: 'Parameters that tell cached answers apart.',
      aws: 'Integration.CacheKeyParameters',
      rare: true,
    }),
  ),
  cacheNamespace: optional(
    text({
      label: 'Cache namespace',
      help: 'Methods of one namespace share cached answers.',
      aws: 'Integration.CacheNamespace',
      rare: true,
    }),
  ),
  requestValidatorId: optional(
    text({ label: 'Validator', help: 'The id of a request validator.', rare: true }),
  ),
  operationName: optional(
    text({ label: 'Operation', help: 'The name that SDKs give to the method.', rare: true }),
  ),
}
