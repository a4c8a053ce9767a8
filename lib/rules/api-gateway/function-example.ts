import type { Design, Element } from '@/lib/design/element'
import { designOf, make } from '../example'
import { changed } from './api-example'

/** An HTTP API that a function answers: orders-api, to-work (its integration), work, live. */
export const functionExample = (
  changes: Readonly<Record<string, object>> = {},
  ...more: readonly Element[]
): Design =>
  designOf(
    ...changed(
      [
        make('region', 'ireland', { code: 'eu-west-1' }),
        make('lambda-function', 'work', {
          in: 'ireland',
          runtime: 'nodejs22.x',
          handler: 'index.handler',
          zipFile: 'exports.handler = async () => ({ statusCode: 200 })',
          role: 'arn:aws:iam::111122223333:role/work',
          permissions: [{ principal: 'apigateway.amazonaws.com', action: 'lambda:InvokeFunction' }],
        }),
        make('http-api', 'orders-api', {
          in: 'ireland',
          routes: [{ routeKey: 'GET /orders', authorizationType: 'AWS_IAM', target: 'to-work' }],
        }),
        make('api-integration', 'to-work', {
          in: 'orders-api',
          integrationType: 'AWS_PROXY',
          function: 'work',
          payloadFormatVersion: '2.0',
        }),
        make('api-stage', 'live', { in: 'orders-api', stageName: '$default', autoDeploy: true }),
      ],
      changes,
    ),
    ...more,
  )
