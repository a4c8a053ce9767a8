import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { offered } from './offer-example'

const LISTS = [
  ['networkLoadBalancers', 'network-load-balancer', 'Network Load Balancers'],
  ['gatewayLoadBalancers', 'gateway-load-balancer', 'Gateway Load Balancers'],
] as const

export const vpceServiceNlb = defineRule({
  id: 'vpce-service-nlb',
  severity: 'error',
  title: 'An endpoint service is fronted by Network or Gateway Load Balancers',
  why: 'PrivateLink leads to no other sort of balancer. An Application Load Balancer can be the target of a network one.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html',
  kind: 'endpoint-service',
  *check(service, around) {
    if (exist(service)) return
    for (const [field, kind, words] of LISTS)
      for (const id of read(service, field) ?? []) {
        const balancer = around.get(typeof id === 'string' ? id : undefined)
        if (!balancer || balancer.kind === kind || balancer.kind === 'other') continue
        yield {
          field,
          message: `${service.name} names ${balancer.name}, which is none of the ${words} that AWS takes here. Put a Network Load Balancer in front of it and name that.`,
          fix: () => {
            const front = frontOf(balancer, around)
            return kind === 'network-load-balancer' && front
              ? {
                  label: `Name ${front.name} instead`,
                  patch: setProps(service, {
                    [field]: (read(service, field) ?? []).map((one) => (one === id ? front.id : one)),
                  }),
                }
              : undefined
          },
        }
      }
    const both = LISTS.every(([field]) => (read(service, field) ?? []).length > 0)
    if (both)
      yield {
        field: 'gatewayLoadBalancers',
        message: `${service.name} names network and gateway load balancers, and AWS takes one sort. Remove one of the lists.`,
      }
  },
  examples: {
    good: [{ says: 'A Network Load Balancer.', design: () => offered() }],
    bad: [
      {
        says: 'An Application Load Balancer.',
        design: () =>
          offered(
            make('application-load-balancer', 'web-lb', {
              in: 'net',
              scheme: 'internal',
              subnets: ['private-a', 'private-b'],
              securityGroups: ['web'],
            }),
            make('endpoint-service', 'shop', { in: 'net', networkLoadBalancers: ['web-lb'] }),
          ),
      },
    ],
  },
})

/** The Network Load Balancer that forwards to a balancer already. */
const frontOf = (balancer: Element, around: Around): ElementOf<'network-load-balancer'> | undefined =>
  ofKind(around.referrers(balancer.id), 'target-group')
    .flatMap((group) => ofKind(around.referrers(group.id), 'listener'))
    .map(({ parent }) => around.get(parent))
    .find((front) => isKind(front, 'network-load-balancer'))
