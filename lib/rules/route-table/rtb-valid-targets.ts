import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { aWordFor } from '@/lib/elements/words'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { read, rowsOf, withoutRow } from '@/lib/elements/read'
import { routesOf } from '../routes'

const HOPS = new Set([
  'internet-gateway',
  'egress-only-internet-gateway',
  'nat-gateway',
  'instance',
  'network-interface',
  'vpn-gateway',
  'vpc-peering',
  'transit-gateway',
])
const NO_HOPS = new Set([
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancing::LoadBalancer',
  'AWS::EC2::CustomerGateway',
  'AWS::DirectConnect::DirectConnectGateway',
])

const s3 = storageEndpoint('side', { routeTables: ['inward'] })
const table = make('route-table', 'spare', {
  in: 'net',
  routes: [{ destination: '10.9.0.0/16', target: 'side' }],
})

export const rtbValidTargets = defineRule({
  id: 'rtb-valid-targets',
  severity: 'error',
  title: 'A route leads to something that can route',
  why: 'AWS takes gateways, interfaces, instances, peerings and Gateway Load Balancer endpoints as targets; not load balancers, customer gateways or other endpoints.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  kind: 'route-table',
  *check(table, around) {
    for (const { at, target } of routesOf(table, around) ?? []) {
      const what = target && notAHop(target)
      if (!what) continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name}: route ${at + 1} leads to ${target.name}, ${what}, which cannot be a target. Choose a gateway, an instance or an interface.`,
        fix: () => ({
          label: `Remove route ${at + 1}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A Gateway Load Balancer endpoint is a target.',
        design: () =>
          classic(
            make('vpc-endpoint', 'side', {
              in: 'net',
              vpcEndpointType: 'GatewayLoadBalancer',
              serviceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0',
            }),
            table,
          ),
      },
    ],
    bad: [
      {
        says: 'The route of a gateway endpoint is made by AWS, not written.',
        design: () => classic(s3, table),
      },
    ],
  },
})

/** What a target is, in words, when it cannot be one; what we do not know may be one. */
function notAHop(target: Element): string | undefined {
  if (isKind(target, 'vpc-endpoint')) {
    const type = read(target, 'vpcEndpointType')
    return type === 'Gateway' || type === 'Interface' ? `an endpoint of type ${type}` : undefined
  }
  if (target.kind === 'other') {
    const type = String(known(target.props.type))
    return NO_HOPS.has(type) ? `an ${type}` : undefined
  }
  return HOPS.has(target.kind) ? undefined : aWordFor(target.kind)
}
