import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { associationOf } from '@/lib/elements/transit-gateway-route-table/attached'
import { effectiveRoutes } from '@/lib/elements/transit-gateway-route-table/effective-routes'
import { defineRule } from '../define'
import { make } from '../example'
import { hubTable, onHub, strictHub } from './hub-example'

const peering = make('vpc-peering', 'direct', { in: 'ireland', vpc: 'orders', peerVpc: 'billing' })

/** Both VPCs send what is for the other over the peering, and something else to the hub. */
const overPeering = (['orders', 'billing'] as const).map((vpc, at) =>
  make('route-table', `${vpc}-routes`, {
    in: vpc,
    routes: [
      { destination: at === 0 ? '10.2.0.0/16' : '10.1.0.0/16', target: 'direct' },
      { destination: '172.16.0.0/12', target: 'hub' },
    ],
  }),
)

export const tgwVsPeering = defineRule({
  id: 'tgw-vs-peering',
  severity: 'info',
  title: 'VPCs that meet over a transit gateway need no peering',
  why: 'A transit gateway joins all its attachments as far as its tables allow, while each peering joins two VPCs. Both together are two ways to look after, unless the peering is there for its price or speed.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const vpc = around.get(read(peering, 'vpc'))
    const peer = around.get(read(peering, 'peerVpc'))
    if (vpc?.kind !== 'vpc' || peer?.kind !== 'vpc') return
    const hub = meetingPoint(vpc, peer, around)
    if (!hub) return
    yield {
      message: `${peering.name} joins ${vpc.name} and ${peer.name}, which the tables of ${hub.name} join too. Keep it only if you want a second, direct way.`,
    }
  },
  examples: {
    good: [
      {
        says: 'The transit gateway keeps the two apart, so the peering is their only way.',
        design: () =>
          onHub(
            strictHub,
            hubTable('core', { associations: ['orders-link', 'billing-link'] }),
            peering,
            overPeering,
          ),
      },
    ],
    bad: [{ says: 'A peering beside a transit gateway.', design: () => onHub(peering, overPeering) }],
  },
})

/** The transit gateway whose tables lead from each of two VPCs to the other. */
function meetingPoint(one: Element, other: Element, around: Around): Element | undefined {
  const links = ofKind(around.children(one.id), 'transit-gateway-attachment')
  return links
    .flatMap((link) => {
      const hub = around.get(read(link, 'transitGateway'))
      const far = ofKind(around.children(other.id), 'transit-gateway-attachment').find(
        (its) => read(its, 'transitGateway') === hub?.id,
      )
      return isKind(hub, 'transit-gateway') && far ? [{ hub, link, far }] : []
    })
    .find(({ hub, link, far }) => leadsTo(link, far, hub, around) && leadsTo(far, link, hub, around))?.hub
}

function leadsTo(from: Element, to: Element, hub: Element, around: Around): boolean {
  const table = associationOf(from, hub, around)
  if (!table || table === 'unknown') return false
  return effectiveRoutes(table, around).some(({ active, attachment }) => active && attachment === to)
}
