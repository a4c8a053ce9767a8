import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { routesOf, subnetsOf, vpcOf } from '../routes'
import { joined, lab, onGateway } from './gateway-example'

export const dxgwNoEastWest = defineRule({
  id: 'dxgw-no-east-west',
  severity: 'warning',
  title: 'No VPC counts on a Direct Connect gateway to reach another',
  why: 'A Direct Connect gateway carries traffic between your sites and VPCs only, not from one VPC to another. Peering or a transit gateway does.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html',
  kind: 'vpn-gateway',
  *check(gateway, around, reach) {
    const others = besides(gateway, around)
    if (others.length === 0) return
    for (const table of ofKind(around.referrers(gateway.id), 'route-table'))
      for (const { destination, target } of routesOf(table, around) ?? []) {
        const far =
          destination &&
          target === gateway &&
          others.find((vpc) => blocksOf(vpc).some(({ block }) => contains(block, destination)))
        const [from] = subnetsOf(table, around)
        const to = far && around.children(far.id).find(({ kind }) => kind === 'subnet')
        if (!far || !from || !to) continue
        const { verdict, blockers } = reach({
          from: { element: from.id },
          to: { element: to.id },
          protocols: [[6, 6]],
          ports: [[443, 443]],
          family: 4,
        })
        const blocked = blockers.some(
          ({ code, element, unknown }) => code === 'DISCONNECTED_VPCS' && element === gateway.id && !unknown,
        )
        if (verdict !== 'NOT_REACHABLE' || !blocked) continue
        yield {
          message: `${gateway.name} gets ${formatPrefix(destination)} from ${table.name}, but its Direct Connect gateway carries nothing to ${far.name}. Join the two VPCs by peering or a transit gateway.`,
        }
      }
  },
  examples: {
    good: [
      {
        says: 'Two VPCs that each talk to the office only.',
        design: () => onGateway(...lab(), joined('to-lab', 'lab-vgw')),
      },
    ],
    bad: [
      {
        says: 'A route for the other VPC leads to the gateway.',
        design: () =>
          onGateway(
            ...lab(),
            joined('to-lab', 'lab-vgw'),
            make('route-table', 'inward', {
              in: 'net',
              routes: [{ destination: '10.1.0.0/16', target: 'vgw' }],
            }),
          ),
      },
    ],
  },
})

/** The VPCs of other virtual private gateways on the same Direct Connect gateway. */
function besides(gateway: ElementOf<'vpn-gateway'>, around: Around): readonly ElementOf<'vpc'>[] {
  const own = ofKind(around.referrers(gateway.id), 'direct-connect-association')
  return own
    .flatMap((one) => around.get(read(one, 'directConnectGateway')) ?? [])
    .flatMap((hub) => ofKind(around.referrers(hub.id), 'direct-connect-association'))
    .map((one) => around.get(read(one, 'gateway')))
    .filter((one) => isKind(one, 'vpn-gateway') && one.id !== gateway.id)
    .flatMap((one) => vpcOf(around, one) ?? [])
}
