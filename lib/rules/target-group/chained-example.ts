import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { make } from '../example'
import { edgeBalancer, edgeListener, webShop } from '../load-balancer/balanced-example'

/** The group by which `edge` leads to `shop`. */
export const chained = (props: ElementOf<'target-group'>['props'] = {}): Element =>
  make('target-group', 'to-shop', {
    in: 'net',
    targetType: 'alb',
    protocol: 'TCP',
    port: 443,
    healthCheckProtocol: 'HTTPS',
    healthCheckPath: '/healthz',
    targets: [{ target: 'shop' }],
    ...props,
  })

/** The web shop behind a Network Load Balancer, for its fixed addresses. */
export const chainedExample = (...elements: readonly Element[]) =>
  webShop(edgeBalancer(), edgeListener({ targetGroup: 'to-shop' }), chained(), ...elements)
