import type { Route } from '@aws-sdk/client-apigatewayv2'

/** Routes as AWS answers them; `api` makes the ids of integrations and authorizers unique. */
export function readRoutes(routes: readonly Route[] | undefined, api: string) {
  if (!routes?.length) return undefined
  return routes.map((route) => ({
    routeKey: route.RouteKey,
    target: route.Target?.startsWith('integrations/')
      ? `${api}/${route.Target.slice('integrations/'.length)}`
      : undefined,
    authorizationType: route.AuthorizationType,
    authorizationScopes: route.AuthorizationScopes?.length ? route.AuthorizationScopes : undefined,
    authorizer: route.AuthorizerId && `${api}/${route.AuthorizerId}`,
    operationName: route.OperationName,
  }))
}

/** A WebSocket route; its token scopes do not exist, its keys and answers do. */
export function readWebsocketRoutes(routes: readonly Route[] | undefined, api: string) {
  return readRoutes(routes, api)?.map(({ authorizationScopes: _none, ...route }, index) => ({
    ...route,
    apiKeyRequired: routes?.[index]?.ApiKeyRequired || undefined,
    routeResponseSelectionExpression: routes?.[index]?.RouteResponseSelectionExpression,
  }))
}
