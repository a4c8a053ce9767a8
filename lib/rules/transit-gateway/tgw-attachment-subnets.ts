import { isKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { entriesOf } from '@/lib/elements/network-acl/entries'
import { read } from '@/lib/elements/read'
import { usersOf } from '@/lib/elements/transit-gateway-attachment/users'
import { defineRule } from '../define'
import { make } from '../example'
import { link, onHub } from './hub-example'

const strict = make('network-acl', 'strict', {
  in: 'orders',
  entries: [true, false].map((egress) => ({
    egress,
    ruleNumber: 100,
    ruleAction: 'allow' as const,
    protocol: '6',
    cidr: '10.0.0.0/8',
  })),
})
const server = [
  make('security-group', 'servers', {
    in: 'orders',
    groupDescription: 'Servers',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/8' }],
  }),
  make('instance', 'server', {
    in: 'orders-app',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['servers'],
  }),
]

export const tgwAttachmentSubnets = defineRule({
  id: 'tgw-attachment-subnets',
  severity: 'warning',
  title: 'An attachment has subnets of its own where network ACLs are strict',
  why: 'A network ACL treats what passes the subnet of an attachment otherwise than what servers in it send. AWS advises a small subnet, such as a /28, for the attachment alone, with an open list.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    const told = new Set<string>()
    for (const id of read(attachment, 'subnets') ?? []) {
      const subnet = typeof id === 'string' ? around.get(id) : undefined
      const list = isKind(subnet, 'subnet') ? around.get(read(subnet, 'networkAcl')) : undefined
      if (!subnet || !isKind(list, 'network-acl') || told.has(list.id)) continue
      if (isOpenBothWays(list, around) !== false) continue
      told.add(list.id)
      const [user] = usersOf(subnet, around)
      yield {
        field: 'subnets',
        message: user
          ? `${attachment.name} shares ${subnet.name} with ${user.name}, and ${list.name} filters both, each in its own way. Give the attachment a /28 of its own with an open network ACL.`
          : `${attachment.name} stands in ${subnet.name}, where ${list.name} filters all that goes through. Leave the network ACL of that subnet open, and filter in the subnets of the servers.`,
      }
    }
  },
  examples: {
    good: [{ says: 'A subnet for the attachment alone.', design: () => onHub(server) }],
    bad: [
      {
        says: 'The attachment in the subnet of the servers, with a strict list.',
        design: () =>
          onHub(
            strict,
            server,
            make('subnet', 'orders-app', {
              in: 'orders',
              cidrBlock: '10.1.0.0/24',
              availabilityZone: 'eu-west-1a',
              routeTable: 'orders-routes',
              networkAcl: 'strict',
            }),
            link('orders', ['orders-app']),
          ),
      },
      {
        says: 'A strict list around the subnet of the attachment.',
        design: () =>
          onHub(
            strict,
            make('subnet', 'orders-edge', {
              in: 'orders',
              cidrBlock: '10.1.255.0/28',
              availabilityZone: 'eu-west-1a',
              networkAcl: 'strict',
            }),
          ),
      },
    ],
  },
})

/** Does a list let all IPv4 through? Fails: undefined when not all entries are known. */
function isOpenBothWays(list: ElementOf<'network-acl'>, around: Around): boolean | undefined {
  const entries = entriesOf(list, around)
  return (
    entries &&
    [true, false].every((egress) =>
      entries.some(
        (entry) =>
          entry.egress === egress &&
          entry.allow &&
          entry.protocol === '-1' &&
          entry.block.family === 4 &&
          entry.block.length === 0,
      ),
    )
  )
}
