import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { make } from '../example'
import { webListener, webShop } from '../load-balancer/balanced-example'

export const calls = (props: ElementOf<'target-group'>['props'] = {}): Element =>
  make('target-group', 'calls', {
    in: 'ireland',
    targetType: 'lambda',
    targets: [{ target: 'orders' }],
    ...props,
  })

export const orders = (props: ElementOf<'lambda-function'>['props'] = {}): Element =>
  make('lambda-function', 'orders', {
    in: 'ireland',
    runtime: 'nodejs22.x',
    handler: 'index.handler',
    zipFile: 'exports.handler = async () => ({ statusCode: 200 })',
    role: 'arn:aws:iam::111122223333:role/orders',
    permissions: [{ principal: 'elasticloadbalancing.amazonaws.com', action: 'lambda:InvokeFunction' }],
    ...props,
  })

/** The web shop, with a rule that leads to the function `orders` by the group `calls`. */
export const callsExample = (...elements: readonly Element[]) =>
  webShop(
    webListener({ rules: [{ priority: 10, paths: ['/orders'], targetGroup: 'calls' }] }),
    calls(),
    orders(),
    ...elements,
  )
