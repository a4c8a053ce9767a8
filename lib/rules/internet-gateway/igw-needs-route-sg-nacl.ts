import { isKind, ofKind } from '@/lib/elements'
import { interfacesOf } from '@/lib/elements/instance/interfaces'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Blocker } from '@/lib/trace/answer'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read, rowsOf } from '@/lib/elements/read'
import { defaultNetworkAcl } from '@/lib/elements/subnet/implied'
import { leadsToInternet, routesFor } from '../routes'
import { doorFor, isMeantForInternet } from './public-address'

type Instance = ElementOf<'instance'>

const site = (place: string, networkAcl?: string) => [
  make('subnet', 'public-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
    ...(networkAcl !== undefined && { networkAcl }),
  }),
  make('instance', 'site', {
    in: place,
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['web'],
    associatePublicIpAddress: true,
  }),
]
const every = (egress: boolean) =>
  ({ egress, ruleNumber: 100, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' }) as const
const acl = make('network-acl', 'fence', {
  in: 'net',
  entries: [
    { ruleNumber: 90, ruleAction: 'deny', protocol: '6', cidr: '0.0.0.0/0', fromPort: 443, toPort: 443 },
    every(false),
    every(true),
  ],
})

export const igwNeedsRouteSgNacl = defineRule({
  id: 'igw-needs-route-sg-nacl',
  severity: 'error',
  title: 'What has a public address and admits the internet is met by it',
  why: 'Beside the address it takes an attached internet gateway, a route to it, and rules of groups and network ACLs both ways.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'instance',
  *check(instance, around, reach) {
    const subnet = around.get(instance.parent)
    if (!isKind(subnet, 'subnet') || looksOpen(subnet, around)) return
    if (!isMeantForInternet(instance, around)) return
    const [own] = interfacesOf(instance, around)
    if (!own || (own.publics ?? []).length === 0) return
    const blocker = obstacleOf(instance, around, reach)
    const at = blocker && around.get(blocker.element)
    if (!blocker || !at) return
    const gap = blocker.code === 'NO_ROUTE_TO_DESTINATION'
    yield {
      message: gap
        ? `${instance.name} has a public address and admits the internet, but ${at.name} has no route back to it. Route 0.0.0.0/0 to an internet gateway.`
        : `${instance.name} has a public address and admits the internet, but the network ACL ${at.name} does not let it pass. Add an entry that does.`,
    }
  },
  examples: {
    good: [{ says: 'Address, route and rules are there.', design: () => classic(...site('public-b')) }],
    bad: [
      {
        says: 'Everything but the route.',
        design: () =>
          classic(
            make('route-table', 'inner', { in: 'net' }),
            make('subnet', 'data', { in: 'net', cidrBlock: '10.0.3.0/24', routeTable: 'inner' }),
            ...site('data'),
          ),
      },
      { says: 'A network ACL denies it.', design: () => classic(acl, ...site('public-b', 'fence')) },
    ],
  },
})

/** A route and no list that could deny anything: a first look, so that the tracer is asked only where something may be wrong. */
function looksOpen(subnet: ElementOf<'subnet'>, around: Around): boolean {
  if (leadsToInternet(routesFor(subnet, around)) !== true) return false
  const list = around.get(read(subnet, 'networkAcl') ?? defaultNetworkAcl(subnet, around))
  const entries = isKind(list, 'network-acl') ? (rowsOf(list, 'entries') ?? []) : []
  const opens = (out: boolean) =>
    entries.some(
      ({ egress = false, ruleAction, protocol, cidr }) =>
        egress === out && ruleAction === 'allow' && protocol === '-1' && cidr === '0.0.0.0/0',
    )
  const denies = entries.some(({ ruleAction }) => ruleAction !== 'allow')
  return subnet.props.networkAcl === undefined && !list ? true : opens(true) && opens(false) && !denies
}

/** What keeps the internet from an open port, if it is a missing route or an entry of a network ACL. */
function obstacleOf(instance: Instance, around: Around, reach: Reach): Blocker | undefined {
  const door = doorFor(instance, around)
  const protocol = door?.ipProtocol === 'udp' ? 17 : 6
  if (door?.ipProtocol !== undefined && !['tcp', 'udp', '-1'].includes(door.ipProtocol)) return undefined
  const port = door?.ipProtocol === '-1' ? 443 : door?.fromPort
  if (port === undefined) return undefined
  const { verdict, blockers } = reach({
    from: { internet: true },
    to: { element: instance.id },
    protocols: [[protocol, protocol]],
    ports: [[port, port]],
    family: 4,
  })
  if (verdict !== 'NOT_REACHABLE' || blockers.some((one) => one.unknown)) return undefined
  // An Elastic IP without a route, and a list without entries, are told where they are.
  const told = ofKind(around.referrers(instance.id), 'elastic-ip').length > 0
  return blockers.find(({ code, element }) => {
    if (code === 'NO_ROUTE_TO_DESTINATION') return !told
    const acl = around.get(element)
    return (
      code === 'SUBNET_ACL_RESTRICTION' &&
      acl?.kind === 'network-acl' &&
      ((acl.props.entries ?? []) as readonly unknown[]).length > 0
    )
  })
}
