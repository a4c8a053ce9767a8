import type { Element } from '@/lib/design/element'
import { put, WEB } from './board'

export const invoke = (permissions: readonly { principal: string; action: string }[]): readonly Element[] => [
  ...WEB,
  put('lambda-function', 'answer', { in: 'tokyo', permissions }),
  put('rest-api', 'shop', {
    in: 'tokyo',
    endpointType: 'REGIONAL',
    methods: [{ httpMethod: 'GET', type: 'MOCK' }],
  }),
  put('rest-resource', 'orders', {
    in: 'shop',
    pathPart: 'orders',
    methods: [{ httpMethod: 'GET', type: 'AWS_PROXY', function: 'answer' }],
  }),
  put('rest-resource', 'order', {
    in: 'orders',
    pathPart: '{id}',
    methods: [{ httpMethod: 'ANY', type: 'MOCK', apiKeyRequired: true }],
  }),
  put('rest-resource', 'signed', {
    in: 'shop',
    pathPart: 'signed',
    methods: [{ httpMethod: 'GET', type: 'MOCK', authorizationType: 'AWS_IAM' }],
  }),
  put('rest-resource', 'asked', {
    in: 'shop',
    pathPart: 'asked',
    methods: [{ httpMethod: 'GET', type: 'MOCK', authorizationType: 'CUSTOM', authorizer: 'decider' }],
  }),
  put('rest-authorizer', 'decider', {
    in: 'shop',
    type: 'TOKEN',
    function: 'answer',
    identitySource: 'method.request.header.Authorization',
  }),
  put('rest-deployment', 'first', { in: 'shop' }),
  put('rest-stage', 'prod', { in: 'shop', stageName: 'prod', deployment: 'first' }),
]
export const PERMITTED = invoke([{ principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction' }])
export const SHOP = 'https://shop.execute-api.ap-northeast-1.amazonaws.com'
