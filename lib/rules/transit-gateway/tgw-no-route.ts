import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { referencesOf } from '@/lib/elements/reference'
import type { TgwTable } from '@/lib/elements/transit-gateway-route-table/attached'
import {
  associationOf,
  attachedTo,
  defaultTable,
  drawnTable,
} from '@/lib/elements/transit-gateway-route-table/attached'
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
  title: 'The table of a transit gateway knows where VPCs send to',
  why: 'A route of a VPC only brings traffic to the transit gateway. The table that the attachment is associated with must have a route on: static, or propagated by the far attachment.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: ['transit-gateway-route-table', 'transit-gateway'],
  *check(element, around, reach) {
    const table = tableAt(element, around)
    if (!table?.gateway) return
    const { gateway } = table
    const sent = sentBy(table, gateway, around)
    const known = sent.length > 0 ? effectiveRoutes(table, around).map(({ prefix }) => prefix) : []
    const told = new Set<string>()
    for (const { attachment, from, destination } of sent) {
      const to = formatPrefix(destination)
      if (told.has(to) || known.some((prefix) => overlaps(prefix, destination))) continue
      const follows = associationOf(attachment, gateway, around)
      if (!follows || follows === 'unknown' || follows.id !== table.id) continue
      told.add(to)
      const far = attachedTo(gateway, around).find(
        (one) =>
          one.id !== attachment.id &&
          announcedTo(table, one, around).prefixes.some(({ prefix }) => overlaps(prefix, destination)),
      )
      const [subnet] = subnetsOf(from, around)
      if (!far || !subnet) continue
      const { verdict, blockers } = reach({ from: { element: subnet.id }, to: { address: to } })
      const lost = blockers.some(({ code }) => code === 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT')
      if (verdict !== 'NOT_REACHABLE' || !lost) continue
      yield {
        message: `${from.name} sends ${to} to ${gateway.name}, but ${table.name} has no route there. Propagate ${far.name} to it, or add a static route.`,
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
      {
        says: 'The default table, to which nothing propagates.',
        design: () =>
          onHub({ ...strictHub, props: { ...strictHub.props, defaultRouteTableAssociation: 'enable' } }),
      },
    ],
  },
})

/** A drawn table, or the default one of a gateway that is not drawn. */
function tableAt(element: Element, around: Around): TgwTable | undefined {
  if (isKind(element, 'transit-gateway-route-table')) return drawnTable(element, around)
  const usual = defaultTable(element, 'Association', around)
  return usual !== 'unknown' && usual?.id === element.id ? usual : undefined
}

type Sent = {
  readonly attachment: Element
  readonly from: ElementOf<'route-table'>
  readonly destination: Prefix
}

/** The blocks that VPCs which may follow the table send to the gateway by name; a default route names nothing. */
function sentBy({ drawn }: TgwTable, gateway: Element, around: Around): readonly Sent[] {
  const named =
    drawn && read(drawn, 'defaultAssociation') === false ? rowsOf(drawn, 'associations') : undefined
  const followers = named
    ? named.flatMap((row) => around.get(row.attachment) ?? [])
    : around.referrers(gateway.id)
  return ofKind(followers, 'transit-gateway-attachment').flatMap((attachment) =>
    ofKind(around.children(attachment.parent), 'route-table').flatMap((from) =>
      leadsTo(from, gateway)
        ? (routesOf(from, around) ?? []).flatMap(({ destination, target }) =>
            target === gateway && destination && destination.length > 0
              ? [{ attachment, from, destination }]
              : [],
          )
        : [],
    ),
  )
}

const leadsTo = (from: ElementOf<'route-table'>, { id }: Element): boolean =>
  referencesOf(from).some(({ to }) => to === id)

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
