import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isBalancer } from '@/lib/elements/load-balancer/names'
import { startOf } from '@/lib/elements/promise/sides'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { webBalancer, webShop } from './balanced-example'

const wanted = (to: string) =>
  make('promise', 'open-shop', {
    fromPlace: 'internet',
    toPlace: 'element',
    to,
    protocol: 'tcp',
    port: '443',
  })

export const elbInternalNotFromInternet = defineRule({
  id: 'elb-internal-not-from-internet',
  severity: 'error',
  title: 'Nobody on the internet is to reach an internal load balancer',
  why: 'An internal load balancer has private addresses only. Its name can be asked by everybody, and gives those addresses.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  kind: 'promise',
  *check(promise, around, reach) {
    if (
      read(promise, 'expects') !== 'reachable' ||
      !startsOutside(promise, around.get(read(promise, 'from')))
    )
      return
    const balancer = around.get(read(promise, 'to'))
    if (!balancer || !isBalancer(balancer)) return
    if (read(balancer as ElementOf<'network-load-balancer'>, 'scheme') !== 'internal') return
    const { verdict } = reach({ from: { internet: true }, to: { element: balancer.id } })
    if (verdict !== 'NOT_REACHABLE') return
    yield {
      field: 'to',
      message: `${promise.name}: ${balancer.name} is internal, so it has no public address and the internet does not reach it. Make it internet-facing, or lead clients in by a VPN, an API with a VPC link or CloudFront.`,
      fix: () => {
        const patch = setProps(balancer, { scheme: 'internet-facing' })
        return { label: `Make ${balancer.name} internet-facing`, patch }
      },
    }
  },
  examples: {
    good: [{ says: 'The promise leads to an internet-facing one.', design: () => webShop(wanted('shop')) }],
    bad: [
      {
        says: 'The promise leads to an internal one.',
        design: () =>
          webShop(webBalancer({ scheme: 'internal', subnets: ['public-a', 'public-b'] }), wanted('shop')),
      },
    ],
  },
})

const startsOutside = (promise: ElementOf<'promise'>, from: Element | undefined): boolean =>
  startOf(promise) === 'internet' || from?.kind === 'internet' || from?.kind === 'internet-gateway'
