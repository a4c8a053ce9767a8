import type { Element } from '@/lib/design/element'
import { create } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { createElement } from '@/lib/elements/create'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { attachmentsBetween } from '@/lib/elements/transit-gateway/attachments'
import { hasOther, mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { routesOf, vpcOf } from '../routes'

const TYPES = ['AWS::EC2::TransitGatewayVpcAttachment', 'AWS::EC2::TransitGatewayAttachment']

const hub = make('transit-gateway', 'hub', { in: 'ireland' })
const table = make('route-table', 'inward', {
  in: 'net',
  routes: [
    { destination: '0.0.0.0/0', target: 'nat' },
    { destination: '10.0.0.0/8', target: 'hub' },
  ],
})

export const rtbTgwNeedsAttachment = defineRule({
  id: 'rtb-tgw-needs-attachment',
  severity: 'error',
  title: 'A VPC is attached to the transit gateway that it routes to',
  why: 'AWS refuses a route to a transit gateway to which the VPC is not attached.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = vpcOf(around, table)
    if (!vpc) return
    const told = new Set<Element>()
    for (const { at, target } of routesOf(table, around) ?? []) {
      if (target?.kind !== 'transit-gateway' || told.has(target) || exist(table, target)) continue
      if (attachmentsBetween(target, table, around).length > 0 || mayBeAttached(vpc, target, around)) continue
      told.add(target)
      yield {
        field: `routes.${at}.target`,
        message: `${table.name} leads to ${target.name}, but ${vpc.name} is not attached to it. Attach ${vpc.name}.`,
        fix: () => {
          const made = createElement(around, 'transit-gateway-attachment', vpc)
          const attachment = { ...made, props: { ...made.props, transitGateway: target.id } }
          return 'subnets' in made.props
            ? { label: `Attach ${vpc.name} to ${target.name}`, patch: create(attachment) }
            : undefined
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The VPC is attached.',
        design: () =>
          classic(
            hub,
            table,
            make('subnet', 'link-a', {
              in: 'net',
              cidrBlock: '10.0.9.0/28',
              availabilityZone: 'eu-west-1a',
              routeTable: 'inward',
            }),
            make('transit-gateway-attachment', 'to-hub', {
              in: 'net',
              transitGateway: 'hub',
              subnets: ['link-a'],
            }),
          ),
      },
    ],
    bad: [{ says: 'A route, and no attachment.', design: () => classic(hub, table) }],
  },
})

/** Is there an attachment of which nobody knows where it leads, or that is written where it cannot be read? */
function mayBeAttached(vpc: Element, gateway: Element, around: Around): boolean {
  const open = ofKind(around.all('transit-gateway-attachment'), 'transit-gateway-attachment').some((one) => {
    const place = around.get(one.parent)?.kind === 'vpc' ? one.parent : undefined
    const hub = read(one, 'transitGateway')
    return (
      (place === undefined || place === vpc.id) &&
      (hub === undefined || place === undefined || hub === gateway.id)
    )
  })
  const written = TYPES.some((type) => mentioned(around, vpc, type) || mentioned(around, gateway, type))
  return open || written || (vpc.logicalId === undefined && hasOther(around, ...TYPES))
}
