import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { remove } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { classic, make } from '../example'

const TYPE = 'AWS::EC2::SubnetRouteTableAssociation'

const named = {
  ...make('subnet', 'data', { in: 'net', cidrBlock: '10.0.2.0/24', routeTable: 'inner' }),
  logicalId: 'Data',
}
const inner = make('route-table', 'inner', { in: 'net' })
const association = (more: Readonly<Record<string, unknown>>) =>
  make('other', 'second', {
    in: 'ireland',
    type: TYPE,
    resource: {
      Type: TYPE,
      ...more,
      Properties: { SubnetId: { Ref: 'Data' }, RouteTableId: { Ref: 'Outer' } },
    },
  })

export const rtbOnePerSubnet = defineRule({
  id: 'rtb-one-per-subnet',
  severity: 'error',
  title: 'A subnet has one route table',
  why: 'AWS refuses a second association while a subnet has one; a table may serve many subnets.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  // The first association became a field of the subnet; a further one is kept as it stood in the template.
  kind: 'other',
  *check(association, around) {
    if (known(association.props.type) !== TYPE) return
    const resource = Object(known(association.props.resource)) as Readonly<Record<string, unknown>>
    // Under a condition it may be the only one.
    if (resource.Condition !== undefined) return
    const subnet = subnetOf(resource.Properties, around)
    const table = around.get(known(subnet?.props.routeTable) as string | undefined)
    if (!subnet || !table) return
    yield {
      message: `${association.name} gives ${subnet.name} a second route table; it has ${table.name}. Keep one association.`,
      fix: () => ({ label: `Keep ${table.name} for ${subnet.name}`, patch: remove(association) }),
    }
  },
  examples: {
    good: [
      {
        says: 'A second one under a condition may never be made.',
        design: () => classic(inner, named, association({ Condition: 'Open' })),
      },
    ],
    bad: [{ says: 'Two associations of one subnet.', design: () => classic(inner, named, association({})) }],
  },
})

function subnetOf(properties: unknown, around: Around): Element | undefined {
  const { SubnetId: id } = Object(properties) as { SubnetId?: unknown }
  const text = typeof id === 'string' ? id : (Object(id) as { Ref?: unknown }).Ref
  return around
    .all('subnet')
    .find(
      (one) =>
        isKind(one, 'subnet') && text !== undefined && [one.logicalId, one.awsId].includes(String(text)),
    )
}
