import type { Method, Resource } from '@aws-sdk/client-api-gateway'
import { functionIn } from '../invocation-uri'

const some = (value: object | undefined) => (value && Object.values(value).length > 0 ? value : undefined)

/** The methods of a resource as AWS answers them with `embed=methods`; `api` makes the ids of authorizers unique. */
export function readMethods({ resourceMethods }: Resource, api: string) {
  const methods = Object.entries(resourceMethods ?? {}).map(([name, method]) => readMethod(name, method, api))
  return methods.length > 0 ? methods : undefined
}

/** The methods of the root, which is the API itself. */
export function readRoot(resources: readonly Resource[] | undefined, api: string) {
  const root = resources?.find(({ path }) => path === '/')
  return root && readMethods(root, api)
}

function readMethod(name: string, method: Method, api: string) {
  const { methodIntegration: backend } = method
  const answering = functionIn(backend?.uri)
  const isVariable = backend?.connectionId?.startsWith('${')
  return {
    httpMethod: method.httpMethod ?? name,
    authorizationType: method.authorizationType,
    authorizer: method.authorizerId && `${api}/${method.authorizerId}`,
    authorizationScopes: some(method.authorizationScopes),
    apiKeyRequired: method.apiKeyRequired || undefined,
    type: backend?.type,
    integrationHttpMethod: backend?.httpMethod,
    function: answering,
    uri: answering === undefined ? backend?.uri : undefined,
    connectionType: backend?.connectionType,
    vpcLink: isVariable ? undefined : backend?.connectionId,
    connectionId: isVariable ? backend?.connectionId : undefined,
    integrationTarget: backend?.integrationTarget,
    timeoutInMillis: backend?.timeoutInMillis,
    insecureSkipVerification: backend?.tlsConfig?.insecureSkipVerification || undefined,
    credentials: backend?.credentials,
    requestParameters: some(method.requestParameters),
    backendParameters: some(backend?.requestParameters),
    requestTemplates: some(backend?.requestTemplates),
  }
}
