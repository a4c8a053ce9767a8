import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide'

export const apiGatewayRemarks = remarksOf('api-gateway', [
  {
    id: 'apigw-always-tls',
    source: `${GUIDE}/data-protection-encryption.html`,
    kept: 'The tracer answers a call in plain HTTP by X_TLS_PLAINTEXT_TO_TLS: an API takes TLS on port 443 and nothing else.',
  },
  {
    id: 'apigw-kinds',
    source: `${GUIDE}/http-api-vs-rest.html`,
    kept: 'REST, HTTP and WebSocket APIs are three kinds of elements, and no element changes its kind.',
  },
  {
    id: 'apigw-rest-endpoint-types',
    source: `${GUIDE}/api-gateway-api-endpoint-types.html`,
    kept: 'The field of a REST API takes EDGE, REGIONAL and PRIVATE (design-field-form tells any other); HTTP and WebSocket APIs have no such field.',
  },
  {
    id: 'apigw-http-authorizers',
    source: `${GUIDE}/http-api-vs-rest.html`,
    kept: 'A route of an HTTP API takes JWT, CUSTOM (a function) and AWS_IAM, an authorizer JWT and REQUEST.',
  },
  {
    id: 'apigw-route-priority',
    source: `${GUIDE}/http-api-develop-routes.html`,
    kept: 'The tracer chooses routes in this order: word for word, variables, what takes the rest, $default; else X_APIGW_NO_ROUTE.',
  },
  {
    id: 'apigw-payload-quota',
    source: `${GUIDE}/http-api-quotas.html`,
    kinds: ['http-api', 'rest-api', 'websocket-api'],
    note: 'REST and HTTP APIs take and give up to 10 MB; let larger files go to S3 by pre-signed URLs. A WebSocket message has up to 128 KB in frames of 32 KB, and a connection lasts up to 2 hours, 10 minutes when idle.',
  },
  {
    id: 'apigw-backend-ca',
    source: `${GUIDE}/api-gateway-supported-certificate-authorities-for-http-endpoints.html`,
    rule: 'apigw-no-self-signed',
    says: 'It shakes hands with each backend and tells every certificate that no public authority signed.',
  },
  {
    id: 'apigw-insecure-skip-cfn',
    source: `${GUIDE}/api-gateway-extensions-integration-tls-config.html`,
    rule: 'apigw-insecure-skip',
    says: 'It says at the setting itself that a template carries it in an OpenAPI body only.',
  },
  {
    id: 'apigw-private-root-form',
    source: `${GUIDE}/api-gateway-extensions-integration-tls-config.html`,
    kinds: ['rest-api', 'rest-resource'],
    note: 'Where the issuer is not checked, the backend must still show its whole chain up to a root that is marked as a CA (CA:TRUE, keyCertSign); a self-signed server certificate without these marks is refused.',
  },
  {
    id: 'apigw-jwt-checks',
    source: `${GUIDE}/http-api-jwt-authorizer.html`,
    kinds: ['api-authorizer'],
    note: 'A JWT is checked for its signature (RSA only, the key by kid), then iss, aud or client_id, exp, nbf, iat, and the scopes of the route.',
  },
  {
    id: 'apigw-jwt-token-type',
    source: `${GUIDE}/http-api-jwt-authorizer.html`,
    kinds: ['api-authorizer', 'http-api'],
    note: 'Send access tokens: an ID token of an accepted client passes a route without scopes though it is meant for the client, and is refused by a route with scopes, since it has none.',
  },
  {
    id: 'apigw-authorizer-ttl',
    source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
    rule: 'design-field-form',
    says: 'The cache of an authorizer takes 0 to 3,600 seconds.',
  },
])
