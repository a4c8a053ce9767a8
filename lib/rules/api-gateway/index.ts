import { defineSystem } from '../define'
import { apigwAuthorizerAttached } from './apigw-authorizer-attached'
import { apigwBackendHostname } from './apigw-backend-hostname'
import { apigwBackendSg } from './apigw-backend-sg'
import { apigwClientCert } from './apigw-client-cert'
import { apigwDefaultEndpointOpen } from './apigw-default-endpoint-open'
import { apigwDomainAlias } from './apigw-domain-alias'
import { apigwDomainCertRegion } from './apigw-domain-cert-region'
import { apigwDomainUnique } from './apigw-domain-unique'
import { apigwHttpMissingFeatures } from './apigw-http-missing-features'
import { apigwHttpsUriNeeded } from './apigw-https-uri-needed'
import { apigwInsecureSkip } from './apigw-insecure-skip'
import { apigwIntegrationTimeouts } from './apigw-integration-timeouts'
import { apigwInternetIntegrationPublic } from './apigw-internet-integration-public'
import { apigwJwtAudience } from './apigw-jwt-audience'
import { apigwJwtIdentitySource } from './apigw-jwt-identity-source'
import { apigwJwtIssuer } from './apigw-jwt-issuer'
import { apigwLambdaPermission } from './apigw-lambda-permission'
import { apigwNoSelfSigned } from './apigw-no-self-signed'
import { apigwOpenRoute } from './apigw-open-route'
import { apigwPrivateApi } from './apigw-private-api'
import { apigwPrivateDnsSideEffect } from './apigw-private-dns-side-effect'
import { apigwRestAuthorizers } from './apigw-rest-authorizers'
import { apigwRestResourcePath } from './apigw-rest-resource-path'
import { apigwRouteKey } from './apigw-route-key'
import { apigwRouteNeedsIntegration } from './apigw-route-needs-integration'
import { apigwStageInPath } from './apigw-stage-in-path'
import { apigwStageRequired } from './apigw-stage-required'
import { apigwWafRestOnly } from './apigw-waf-rest-only'

export const apiGatewayRules = defineSystem({
  id: 'api-gateway',
  title: 'API Gateway',
  rules: [
    apigwRouteKey,
    apigwRestResourcePath,
    apigwRouteNeedsIntegration,
    apigwStageRequired,
    apigwStageInPath,
    apigwLambdaPermission,
    apigwIntegrationTimeouts,
    apigwHttpMissingFeatures,
    apigwWafRestOnly,
    apigwInternetIntegrationPublic,
    apigwBackendSg,
    apigwNoSelfSigned,
    apigwInsecureSkip,
    apigwBackendHostname,
    apigwHttpsUriNeeded,
    apigwClientCert,
    apigwDomainCertRegion,
    apigwDomainUnique,
    apigwDomainAlias,
    apigwDefaultEndpointOpen,
    apigwPrivateApi,
    apigwPrivateDnsSideEffect,
    apigwRestAuthorizers,
    apigwJwtIdentitySource,
    apigwJwtIssuer,
    apigwJwtAudience,
    apigwAuthorizerAttached,
    apigwOpenRoute,
  ],
})
