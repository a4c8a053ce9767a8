import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, overlaps } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { exist } from '../exist'
import { blockOf } from '../ranges'
import { rowsOf, withRow } from '@/lib/elements/read'
import { routesOf, vpcOf } from '../routes'

const firewall = make('instance', 'firewall', {
  in: 'public-a',
  imageId: 'ami-0123456789abcdef0',
  sourceDestCheck: false,
})
const table = (destination: string, target: string) =>
  make('route-table', 'spare', { in: 'net', routes: [{ destination, target }] })

export const rtbMoreSpecificThanLocal = defineRule({
  id: 'rtb-more-specific-than-local',
  severity: 'error',
  title: 'A route inside the VPC is for a whole subnet',
  why: 'A route more specific than the local one must have the whole block of a subnet as destination, and a NAT gateway, an interface or a Gateway Load Balancer endpoint as target.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/intra-vpc-route.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = vpcOf(around, table)
    if (!vpc) return
    const ranges = blocksOf(vpc).map((held) => held.block)
    for (const { at, destination, target } of routesOf(table, around) ?? []) {
      if (!destination) continue
      if (!ranges.some((range) => contains(range, destination) && range.length < destination.length)) continue
      const place = `${table.name}: route ${at + 1} is for ${formatPrefix(destination)}, inside ${vpc.name},`
      const field = `routes.${at}.destination`
      const outside =
        target?.kind === 'internet-gateway' || (target && isRefused(target, ranges[0]!, destination))
      if (outside && !exist(table, target))
        yield {
          field,
          message: `${place} and leads to ${target.name}. Lead it to an instance, an interface or a NAT gateway.`,
        }
      // A block that matches no subnet drawn here may match one that is not drawn.
      const near = ofKind(around.children(vpc.id), 'subnet').filter((subnet) => {
        const block = blockOf(subnet)
        return block && overlaps(block, destination)
      })
      const whole = near.some((subnet) => blockOf(subnet)?.length === destination.length)
      const cut = whole ? undefined : near[0]
      const block = cut && blockOf(cut)
      if (!cut || !block || exist(table, cut)) continue
      yield {
        field,
        message: `${place} but is not the block of a subnet: ${cut.name} has ${formatPrefix(block)}. Use the whole block.`,
        fix: () => {
          const routes = withRow(rowsOf(table, 'routes') ?? [], at, { destination: formatPrefix(block) })
          return { label: `Use ${formatPrefix(block)}`, patch: setProps(table, { routes }) }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'What goes to private-a passes the firewall.',
        design: () => classic(firewall, table('10.0.1.0/24', 'firewall')),
      },
    ],
    bad: [
      {
        says: 'Half a subnet cannot be routed apart.',
        design: () => classic(firewall, table('10.0.1.0/25', 'firewall')),
      },
      {
        says: 'Nor to a virtual private gateway.',
        design: () => classic(make('vpn-gateway', 'line', { in: 'net' }), table('10.0.1.0/24', 'line')),
      },
      {
        says: 'Traffic inside a VPC cannot be sent to an internet gateway.',
        design: () => classic(table('10.0.1.0/24', 'door')),
      },
    ],
  },
})

const OUTSIDE = new Set(['vpn-gateway', 'vpc-peering', 'transit-gateway', 'egress-only-internet-gateway'])

/** A next hop outside the VPC, for a part of its primary block; the secondary ones are told at the VPC. */
const isRefused = (target: Element, primary: Prefix, destination: Prefix): boolean =>
  OUTSIDE.has(target.kind) && contains(primary, destination)
