import type { Element } from '@/lib/design/element'
import { setProps, squashAll } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { linesOf } from '@/lib/elements/direct-connect-gateway/lines'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { attachedTo } from '@/lib/elements/transit-gateway-route-table/attached'
import { mentioned } from '@/lib/elements/verbatim'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { lineOfConnection } from '@/lib/elements/vpn-connection/line'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { routesFor, subnetsOf } from '../routes'
import { onHub } from './hub-example'

export const tgwSubnetRouteNeeded = defineRule({
  id: 'tgw-subnet-route-needed',
  severity: 'error',
  title: 'An attached VPC has routes to its transit gateway',
  why: 'Nothing propagates into the tables of a VPC. Its subnets reach a transit gateway, and answer what comes from it, only by static routes.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around, reach) {
    const gateway = around.get(read(attachment, 'transitGateway'))
    const vpc = around.get(attachment.parent)
    if (gateway?.kind !== 'transit-gateway' || !isKind(vpc, 'vpc')) return
    const subnets = ofKind(around.children(vpc.id), 'subnet')
    if (leads(gateway, vpc, around) || mentioned(around, gateway, 'AWS::EC2::Route')) return
    const routes = subnets.map((subnet) => routesFor(subnet, around))
    if (routes.some((one) => !one || one.some(({ target }) => !target))) return
    const [first] = subnets
    const far = attachedTo(gateway, around)
      .filter((one) => one.id !== attachment.id)
      .flatMap((one) => placeBehind(one, around) ?? [])[0]
    if (!first || !far) return
    const { verdict } = reach({ from: { element: first.id }, to: { element: far.id }, family: 4 })
    if (verdict !== 'NOT_REACHABLE') return
    yield {
      message: `${attachment.name} puts ${vpc.name} on ${gateway.name}, but no table of ${vpc.name} has a route to it, so its subnets neither send nor answer. Route the far ranges to ${gateway.name}.`,
      fix: () => routeTo(gateway, attachment, vpc, around),
    }
  },
  examples: {
    good: [{ says: 'Each VPC routes the block of the other to the gateway.', design: () => onHub() }],
    bad: [
      {
        says: 'Billing is attached, and its table has the local route only.',
        design: () => onHub(make('route-table', 'billing-routes', { in: 'billing' })),
      },
    ],
  },
})

const leads = (gateway: Element, vpc: Element, around: Around): boolean =>
  around.referrers(gateway.id).some(({ kind, parent }) => kind === 'route-table' && parent === vpc.id)

/** A subnet or site that an attachment leads to. */
function placeBehind(one: Element, around: Around): Element | undefined {
  if (one.kind === 'transit-gateway-attachment')
    return around.children(one.parent).find(({ kind }) => kind === 'subnet')
  const lines = isKind(one, 'vpn-connection')
    ? [lineOfConnection(one, around)]
    : one.kind === 'direct-connect-gateway'
      ? linesOf(one, around)
      : []
  return lines.flatMap(({ router }) => around.get(router?.parent) ?? [])[0]
}

/** Routes for the other VPCs, in all tables that subnets beside those of the attachment use. */
function routeTo(
  gateway: Element,
  attachment: ElementOf<'transit-gateway-attachment'>,
  vpc: Element,
  around: Around,
): Fix | undefined {
  const edges: readonly unknown[] = read(attachment, 'subnets') ?? []
  const tables = ofKind(around.children(vpc.id), 'route-table').filter((table) =>
    subnetsOf(table, around).some(({ id }) => !edges.includes(id)),
  )
  const others = ofKind(around.referrers(gateway.id), 'transit-gateway-attachment')
    .map(({ parent }) => around.get(parent))
    .filter((one): one is ElementOf<'vpc'> => isKind(one, 'vpc') && one.id !== vpc.id)
  const blocks = others.flatMap((one) =>
    blocksOf(one).flatMap(({ block }) => (block.family === 4 ? [formatPrefix(block)] : [])),
  )
  if (tables.length === 0 || blocks.length === 0) return undefined
  return {
    label: `Route ${blocks.join(', ')} of ${tables.map(({ name }) => name).join(', ')} to ${gateway.name}`,
    patch: squashAll(
      tables.map((table) => {
        const rows = rowsOf(table, 'routes') ?? []
        const missing = blocks.filter((block) => !rows.some(({ destination }) => destination === block))
        return setProps(table, {
          routes: [...rawRows(rows), ...missing.map((destination) => ({ destination, target: gateway.id }))],
        })
      }),
    ),
  }
}
