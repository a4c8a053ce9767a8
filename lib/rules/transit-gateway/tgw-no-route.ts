import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import type { TgwTable } from '@/lib/elements/transit-gateway-route-table/attached'
import { associationOf, attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import { effectiveRoutes } from '@/lib/elements/transit-gateway-route-table/effective-routes'
import { announcedTo } from '@/lib/elements/transit-gateway-route-table/propagated'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, overlaps } from '@/lib/net/prefix'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { routesOf, subnetsOf } from '../routes'
import { hubTable, onHub, strictHub } from './hub-example'

const both = ['orders-link', 'billing-link']

export const tgwNoRoute = defineRule({
  id: 'tgw-no-route',
  severity: 'error',
  title: 'The table of a transit gateway knows where a VPC sends to',
  why: 'A route of a VPC only brings traffic to the transit gateway. The table that the attachment is associated with must have a route on: static, or propagated by the far attachment.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around, reach) {
    const gateway = around.get(read(attachment, 'transitGateway'))
    if (gateway?.kind !== 'transit-gateway') return
    const sent = sentTo(gateway, attachment, around)
    const table = sent.length > 0 ? associationOf(attachment, gateway, around) : undefined
    if (!table || table === 'unknown') return
    const known = effectiveRoutes(table, around).map(({ prefix }) => prefix)
    for (const { from, destination } of sent) {
      if (known.some((prefix) => overlaps(prefix, destination))) continue
      const far = attachedTo(gateway, around).find(
        (one) =>
          one.id !== attachment.id &&
          announcedTo(table, one, around).prefixes.some(({ prefix }) => overlaps(prefix, destination)),
      )
      const [subnet] = subnetsOf(from, around)
      if (!far || !subnet) continue
      const to = formatPrefix(destination)
      const { verdict, blockers } = reach({ from: { element: subnet.id }, to: { address: to } })
      const lost = blockers.some(({ code }) => code === 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT')
      if (verdict !== 'NOT_REACHABLE' || !lost) continue
      yield {
        message: `${attachment.name}: ${from.name} sends ${to} to ${gateway.name}, but ${table.name} has no route there. Propagate ${far.name} to it, or add a static route.`,
        fix: () => propagate(far, table),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Both attachments propagate to the table that both follow.',
        design: () => onHub(strictHub, hubTable('core', { associations: both, propagations: both })),
      },
    ],
    bad: [
      {
        says: 'Associations only, and no propagation.',
        design: () => onHub(strictHub, hubTable('core', { associations: both })),
      },
    ],
  },
})

type Sent = { readonly from: ElementOf<'route-table'>; readonly destination: Prefix }

/** The blocks that tables of the VPC send to the gateway by name; a default route names nothing. */
const sentTo = (gateway: Element, { parent }: Element, around: Around): readonly Sent[] =>
  ofKind(around.referrers(gateway.id), 'route-table')
    .filter((from) => from.parent === parent)
    .flatMap((from) =>
      (routesOf(from, around) ?? []).flatMap(({ destination, target }) =>
        target === gateway && destination && destination.length > 0 ? [{ from, destination }] : [],
      ),
    )

function propagate(far: Element, { drawn }: TgwTable): Fix | undefined {
  return (
    drawn && {
      label: `Propagate ${far.name} to ${drawn.name}`,
      patch: setProps(drawn, {
        propagations: [...rawRows(rowsOf(drawn, 'propagations') ?? []), { attachment: far.id }],
      }),
    }
  )
}
