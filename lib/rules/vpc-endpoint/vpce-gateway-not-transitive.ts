import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { vpcWith } from '../vpc-peering/peering-example'
import { HTTPS, hostServed, subnetsServed } from './gateway-clients'

/** Of this many VPCs behind a transit gateway one subnet each is asked for. */
const MOST = 8

export const vpceGatewayNotTransitive = defineRule({
  id: 'vpce-gateway-not-transitive',
  severity: 'warning',
  title: 'Nobody from outside its VPC is led to a gateway endpoint',
  why: 'A gateway endpoint drops what comes from other VPCs and from on-premises: by a transit gateway, a peering, VPN or Direct Connect.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    const name = hostServed(endpoint)
    if (name === undefined) return
    for (const start of comingByHub(endpoint, around)) {
      const { verdict, blockers } = reach({
        from: { element: start.id },
        to: { name },
        ...HTTPS,
        family: 4,
      })
      const refused = blockers.some(({ code, element }) => code === 'NO_PATH' && element === endpoint.id)
      if (verdict !== 'NOT_REACHABLE' || !refused) continue
      yield {
        field: 'routeTables',
        message: `What ${start.name} sends to ${name} comes to ${endpoint.name} by a transit gateway, and a gateway endpoint serves its own VPC only. Give each VPC an endpoint, or use an interface endpoint.`,
      }
      return
    }
  },
  examples: {
    good: [
      {
        says: 'The tables of the attachment lead elsewhere.',
        design: () => hub(storageEndpoint('s3', { routeTables: ['outward'] })),
      },
    ],
    bad: [
      {
        says: 'A spoke is sent to the endpoint of the hub VPC.',
        design: () => hub(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
    ],
  },
})

/** Subnets of other VPCs that share a transit gateway with a subnet that the endpoint serves. */
function comingByHub(endpoint: ElementOf<'vpc-endpoint'>, around: Around): readonly ElementOf<'subnet'>[] {
  const own = subnetsServed(endpoint, around).flatMap((subnet) =>
    ofKind(around.referrers(subnet.id), 'transit-gateway-attachment'),
  )
  const hubs = new Set(own.flatMap((one) => around.get(read(one, 'transitGateway')) ?? []))
  const vpcs = new Set([...hubs].flatMap((hub) => attachedTo(hub, around).map(({ parent }) => parent)))
  return [...vpcs]
    .filter((id) => id !== undefined && id !== endpoint.parent)
    .slice(0, MOST)
    .flatMap((id) => ofKind(around.children(id), 'subnet').slice(0, 1))
}

const hub = (...elements: readonly Element[]) =>
  classic(
    ...vpcWith('data', '10.1.0.0/16', [{ destination: '0.0.0.0/0', target: 'hub' }]),
    make('transit-gateway', 'hub', { in: 'ireland' }),
    make('transit-gateway-attachment', 'net-hub', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['private-a'],
    }),
    make('transit-gateway-attachment', 'data-hub', {
      in: 'data',
      transitGateway: 'hub',
      subnets: ['data-a'],
    }),
    make('transit-gateway-route-table', 'ways', {
      in: 'ireland',
      transitGateway: 'hub',
      defaultAssociation: true,
      defaultPropagation: true,
      routes: [{ destination: '0.0.0.0/0', attachment: 'net-hub' }],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '10.1.0.0/16', target: 'hub' },
      ],
    }),
    make('route-table', 'outward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'door' },
        { destination: '10.1.0.0/16', target: 'hub' },
      ],
    }),
    ...elements,
  )
