import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { usersOf } from '@/lib/elements/transit-gateway-attachment/users'
import { isEdgeZone } from '@/lib/elements/subnet/local-zone'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { routesFor } from '../routes'
import { link, onHub } from './hub-example'

const farApp = make('subnet', 'orders-app-b', {
  in: 'orders',
  cidrBlock: '10.1.1.0/24',
  availabilityZone: 'eu-west-1b',
  routeTable: 'orders-routes',
})
const farEdge = make('subnet', 'orders-edge-b', {
  in: 'orders',
  cidrBlock: '10.1.255.16/28',
  availabilityZone: 'eu-west-1b',
})
const server = [
  make('security-group', 'orders-servers', {
    in: 'orders',
    groupDescription: 'Servers',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/8' }],
  }),
  make('instance', 'orders-server', {
    in: 'orders-app-b',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['orders-servers'],
  }),
]

export const tgwAzCoverage = defineRule({
  id: 'tgw-az-coverage',
  severity: 'error',
  title: 'Every zone that sends to a transit gateway has a subnet of the attachment',
  why: 'A transit gateway takes traffic only from zones in which the attachment has a subnet. What others send to it is dropped, though they have a route.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around, reach) {
    const gateway = around.get(read(attachment, 'transitGateway'))
    const ids = read(attachment, 'subnets')
    if (gateway?.kind !== 'transit-gateway' || !ids || ids.length === 0) return
    const zones = new Set(ids.map((id) => zoneOf(typeof id === 'string' ? around.get(id) : undefined)))
    if (zones.has(undefined)) return
    for (const subnet of ofKind(around.children(attachment.parent), 'subnet')) {
      const zone = zoneOf(subnet)
      if (zone === undefined || zones.has(zone) || isEdgeZone(zone) || usersOf(subnet, around).length === 0)
        continue
      const route = routesFor(subnet, around)?.find((one) => one.target === gateway && one.destination)
      if (!route?.destination) continue
      const to = formatPrefix(route.destination)
      const { verdict, blockers } = reach({ from: { element: subnet.id }, to: { address: to } })
      const here = blockers.some(
        ({ code, element, unknown }) =>
          code === 'TGW_ROUTE_AZ_RESTRICTION' && element === attachment.id && !unknown,
      )
      if (verdict !== 'NOT_REACHABLE' || !here) continue
      zones.add(zone)
      yield {
        field: 'subnets',
        message: `${attachment.name} has no subnet in ${zone}, so ${gateway.name} drops what ${subnet.name} sends to ${to}. Add a subnet of ${zone} to it.`,
        fix: () => {
          const near = ofKind(around.children(attachment.parent), 'subnet').filter(
            (one) => zoneOf(one) === zone && read(one, 'ipv6Native') !== true,
          )
          const fit = near.find((one) => usersOf(one, around).length === 0) ?? near[0]
          return (
            fit && {
              label: `Put an interface of ${attachment.name} into ${fit.name}`,
              patch: setProps(attachment, { subnets: [...ids, fit.id] }),
            }
          )
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The attachment has a subnet in both zones.',
        design: () => onHub(farApp, farEdge, server, link('orders', ['orders-edge', 'orders-edge-b'])),
      },
    ],
    bad: [
      {
        says: 'A server stands in a zone without a subnet of the attachment.',
        design: () => onHub(farApp, farEdge, server),
      },
    ],
  },
})

const zoneOf = (subnet: Parameters<typeof isKind>[0]): string | undefined =>
  isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
