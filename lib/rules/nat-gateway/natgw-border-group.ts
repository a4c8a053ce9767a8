import { isKind, ofKind } from '@/lib/elements'
import { strangeGroups } from '@/lib/elements/elastic-ip/border-group'
import { read } from '@/lib/elements/read'
import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const near = (networkBorderGroup?: string) =>
  classic(
    make('subnet', 'public-a', {
      in: 'net',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'us-west-2-lax-1a',
      routeTable: 'outward',
    }),
    make('subnet', 'private-a', {
      in: 'net',
      cidrBlock: '10.0.1.0/24',
      availabilityZone: 'us-west-2-lax-1a',
      routeTable: 'inward',
    }),
    make('region', 'ireland', { code: 'us-west-2' }),
    make('elastic-ip', 'address', {
      in: 'ireland',
      ...(networkBorderGroup !== undefined && { networkBorderGroup }),
    }),
  )

export const natgwBorderGroup = defineRule({
  id: 'natgw-border-group',
  severity: 'error',
  title: 'The Elastic IP of a NAT gateway is announced where the gateway stands',
  why: 'AWS refuses an Elastic IP of another network border group than that of the zone of the NAT gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const subnet = around.get(nat.parent)
    if (!isKind(subnet, 'subnet') || exist(nat)) return
    const fields = [
      ['allocation', [read(nat, 'allocation')]],
      ['secondaryAllocations', read(nat, 'secondaryAllocations') ?? []],
    ] as const
    for (const [field, ids] of fields)
      for (const address of ofKind(
        ids.flatMap((id) => (typeof id === 'string' ? (around.get(id) ?? []) : [])),
        'elastic-ip',
      )) {
        const groups = strangeGroups(address, subnet, around)
        if (!groups) continue
        yield {
          field,
          message: `${nat.name} stands in ${groups.wants}, but its Elastic IP ${address.name} is of the border group ${groups.has}. Use one of ${groups.wants}.`,
          ...(address.awsId === undefined && {
            fix: () => ({
              label: `Allocate ${address.name} in ${groups.wants}`,
              patch: setProps(address, { networkBorderGroup: groups.wants }),
            }),
          }),
        }
      }
  },
  examples: {
    good: [
      { says: 'Both are of the Region.', design: () => classic() },
      { says: 'Both are of a Local Zone.', design: () => near('us-west-2-lax-1') },
    ],
    bad: [{ says: 'The address of the Region is used in a Local Zone.', design: () => near() }],
  },
})
