import type { Integration } from '@aws-sdk/client-apigatewayv2'
import { functionIn } from '../invocation-uri'

/** An integration as AWS answers it. What its URI names tells which field holds it. */
export function readIntegration(item: Integration) {
  const uri = item.IntegrationUri
  const answering = functionIn(uri)
  const listener = /^arn:[^:]+:elasticloadbalancing:.*:listener\//.test(uri ?? '') ? uri : undefined
  return {
    integrationType: item.IntegrationType,
    integrationMethod: item.IntegrationMethod,
    function: answering,
    listener,
    integrationUri: answering === undefined && listener === undefined ? uri : undefined,
    connectionType: item.ConnectionType,
    vpcLink: item.ConnectionId,
    tlsServerName: item.TlsConfig?.ServerNameToVerify,
    payloadFormatVersion: item.PayloadFormatVersion,
    timeoutInMillis: item.TimeoutInMillis,
    requestParameters: item.RequestParameters,
    responseParameters: item.ResponseParameters,
    integrationSubtype: item.IntegrationSubtype,
    credentialsArn: item.CredentialsArn,
    requestTemplates: item.RequestTemplates,
    templateSelectionExpression: item.TemplateSelectionExpression,
    passthroughBehavior: item.PassthroughBehavior,
    contentHandlingStrategy: item.ContentHandlingStrategy,
    description: item.Description || undefined,
  }
}
