import type { Element, Id } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { ISOLATED, twoZones } from '../two-zones'
import { eachRunner } from '../vpc-endpoint/runners'
import { STORES, called, isForPrograms } from '../vpc-endpoint/stores'
import { wayTo } from '../vpc-endpoint/way-to-store'
import { checkout, orders } from './lambda-example'

/** No route, or one to an internet gateway, which carries nothing for a function. */
const NO_WAY = new Set(['NO_ROUTE_TO_DESTINATION', 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'])

/** Whom else to ask, to see that the store is used at all. */
const MOST = 4

export const lambdaVpcEndpoints = defineRule({
  id: 'lambda-vpc-endpoints',
  severity: 'warning',
  title: 'A function in a VPC has a way to what the others use',
  why: 'From a VPC a function reaches S3, DynamoDB and SQS by a NAT gateway or an endpoint only.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  kind: 'lambda-function',
  *check(self, around, reach) {
    const subnets = listedSubnets(self, around)
    const region = ancestor(around, self, 'region')
    if (!subnets || subnets.length === 0 || !region) return
    for (const kind of STORES) {
      const store = ofKind(around.children(region.id), kind).find((one) => isForPrograms(one, around))
      // Functions share subnets, so that the answers for these are there already.
      if (!store || subnets.some(({ id }) => hasWay(id, store.id, reach) !== false)) continue
      // Where nobody gets there, `vpce-regional-service-path` tells.
      const lucky = othersIn(region, self.id, around).find((one) => hasWay(one.id, store.id, reach) === true)
      if (!lucky) continue
      yield {
        field: 'subnets',
        message: `${self.name} has no way to ${called(store)}, which ${lucky.name} has. If it is to use ${store.name}, add ${kind === 'sqs-queue' ? 'an interface' : 'a gateway'} endpoint for it, or a NAT gateway.`,
        fix: () => wayTo(store, [self], around),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'NAT gateways lead out.',
        design: () => twoZones(orders, checkout(['private-a', 'private-b'])),
      },
      {
        says: 'A gateway endpoint leads there.',
        design: () =>
          twoZones(
            orders,
            ...ISOLATED,
            checkout(['inner-a', 'inner-b']),
            make('vpc-endpoint', 'tables', {
              in: 'net',
              vpcEndpointType: 'Gateway',
              serviceName: 'com.amazonaws.eu-west-1.dynamodb',
              routeTables: ['closed', 'inward', 'inward-b'],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'The function stands where nothing leads out.',
        design: () => twoZones(orders, ...ISOLATED, checkout(['inner-a', 'inner-b'])),
      },
    ],
  },
})

function othersIn(region: Element, self: Id, around: Around): readonly Element[] {
  const found = new Set<Element>()
  for (const one of eachRunner(region, around)) {
    if (one.id !== self) found.add(one)
    if (found.size === MOST) break
  }
  return [...found]
}

function hasWay(from: string, to: string, reach: Reach): boolean | undefined {
  const { verdict, blockers } = reach({
    from: { element: from },
    to: { element: to },
    protocols: [[6, 6]],
    ports: [[443, 443]],
    family: 4,
  })
  if (verdict === 'REACHABLE' || verdict === 'REACHABLE_WITH_WARNINGS') return true
  return verdict === 'NOT_REACHABLE' && blockers.every(({ code }) => NO_WAY.has(code)) ? false : undefined
}
