import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { make } from '../example'

/** A function `checkout` with interfaces in these subnets. */
export const checkout = (
  subnets: readonly string[],
  props: ElementOf<'lambda-function'>['props'] = {},
): Element =>
  make('lambda-function', 'checkout', {
    in: 'net',
    runtime: 'nodejs22.x',
    handler: 'index.handler',
    zipFile: 'exports.handler = async () => "ok"',
    role: 'arn:aws:iam::111122223333:role/checkout',
    subnets,
    securityGroups: ['web'],
    ...props,
  })

/** A DynamoDB table `orders`. */
export const orders = make('dynamodb-table', 'orders', {
  in: 'ireland',
  keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
  attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
  billingMode: 'PAY_PER_REQUEST',
})
