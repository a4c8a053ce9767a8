import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { groupsOf } from '../security-group/groups-of'
import { HTTPS, hostServed, subnetsServed } from './gateway-clients'

/** Where more clients use the endpoint, one of them will reach it. */
const MOST = 12

const FILTERS = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES', 'SUBNET_ACL_RESTRICTION'])

export const vpceGatewaySgPrefix = defineRule({
  id: 'vpce-gateway-sg-prefix',
  severity: 'warning',
  title: 'Filters let HTTPS out to a gateway endpoint',
  why: 'Behind a gateway endpoint the service keeps its public addresses: outbound rules must admit its prefix list, and network ACLs its blocks.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    const name = hostServed(endpoint)
    if (name === undefined) return
    const clients = clientsOf(endpoint, around)
    if (clients.length === 0 || clients.length > MOST) return
    if (!clients.every((client) => mayBeFiltered(client, around))) return
    const by = new Set<string>()
    for (const { id } of clients) {
      const { verdict, blockers } = reach({ from: { element: id }, to: { name }, ...HTTPS, family: 4 })
      if (verdict !== 'NOT_REACHABLE' || !blockers.every(({ code }) => FILTERS.has(code))) return
      for (const { element } of blockers) by.add(around.get(element)?.name ?? 'a filter')
    }
    const names = clients.slice(0, 3).map((client) => client.name)
    const more = clients.length - names.length
    yield {
      message: `${endpoint.name} is used by nobody: ${[...by].join(', ')} keeps ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} from ${name}. Allow outbound 443 to its prefix list, in a network ACL to its blocks.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Outbound everything is allowed.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
      {
        says: 'Outbound HTTPS is allowed to everywhere.',
        design: () => narrow('0.0.0.0/0'),
      },
    ],
    bad: [{ says: 'Outbound only the VPC is allowed.', design: () => narrow('10.0.0.0/16') }],
  },
})

const narrow = (cidr: string) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.0.0.0/16' }],
      securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr }],
    }),
    storageEndpoint('s3', { routeTables: ['inward'] }),
  )

/** What runs in the subnets that the endpoint serves. */
const clientsOf = (endpoint: Parameters<typeof subnetsServed>[0], around: Around): readonly Element[] => [
  ...new Set(
    subnetsServed(endpoint, around).flatMap(({ id }) => [
      ...ofKind(around.children(id), 'instance'),
      ...around
        .referrers(id)
        .filter(({ kind }) => ['lambda-function', 'ecs-service', 'auto-scaling-group'].includes(kind)),
    ]),
  ),
]

/** Has it groups whose outbound rules are written, or a subnet with a network ACL? */
function mayBeFiltered(client: Element, around: Around): boolean {
  const subnet = around.get(client.parent)
  const groups = groupsOf(client).map((id) => around.get(id))
  return (
    (groups.length > 0 &&
      groups.every(
        (group) => isKind(group, 'security-group') && group.props.securityGroupEgress !== undefined,
      )) ||
    (isKind(subnet, 'subnet') && read(subnet, 'networkAcl') !== undefined)
  )
}
