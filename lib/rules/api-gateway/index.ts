import { defineSystem } from '../define'
import { apigwBackendHostname } from './apigw-backend-hostname'
import { apigwBackendSg } from './apigw-backend-sg'
import { apigwClientCert } from './apigw-client-cert'
import { apigwHttpsUriNeeded } from './apigw-https-uri-needed'
import { apigwInternetIntegrationPublic } from './apigw-internet-integration-public'
import { apigwNoSelfSigned } from './apigw-no-self-signed'

export const apiGatewayRules = defineSystem({
  id: 'api-gateway',
  title: 'API Gateway',
  rules: [
    apigwInternetIntegrationPublic,
    apigwBackendSg,
    apigwNoSelfSigned,
    apigwBackendHostname,
    apigwHttpsUriNeeded,
    apigwClientCert,
  ],
})
