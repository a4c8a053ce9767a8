import { isKind, ofKind } from '@/lib/elements'
import { interfacesOf } from '@/lib/elements/instance/interfaces'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Blocker } from '@/lib/trace/answer'
import type { Reach } from '../define'
import { publicAccessStop } from '@/lib/elements/region/public-access'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read, rowsOf } from '@/lib/elements/read'
import { defaultNetworkAcl } from '@/lib/elements/subnet/implied'
import { leadsToInternet, routesFor } from '../routes'
import { doorFor, isMeantForInternet } from './public-address'

type Instance = ElementOf<'instance'>

const STOPPED = 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED'

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
  severity: 'warning',
  title: 'What has a public address and admits the internet is met by it',
  why: 'Beside the address it takes an attached internet gateway, a route to it, and rules of groups and network ACLs both ways.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'instance',
  *check(instance, around, reach) {
    const subnet = around.get(instance.parent)
    if (!isKind(subnet, 'subnet') || (looksOpen(subnet, around) && !isStopped(subnet, around))) return
    if (!isMeantForInternet(instance, around)) return
    const [own] = interfacesOf(instance, around)
    if (!own || (own.publics ?? []).length === 0) return
    const blocker = obstacleOf(instance, around, reach)
    const at = blocker && around.get(blocker.element)
    if (!blocker || !at) return
    yield {
      message: `${instance.name} has a public address and admits the internet, but ${wordsOf(blocker, at.name)}`,
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
      {
        says: 'VPC Block Public Access stops what comes in.',
        design: () =>
          classic(
            make('region', 'ireland', { code: 'eu-west-1', blockPublicAccess: 'block-ingress' }),
            ...site('public-b'),
          ),
      },
    ],
  },
})

const wordsOf = ({ code, because }: Blocker, name: string): string => {
  if (code === STOPPED) return `nothing gets in. ${because} Exclude the subnet, or take the address away.`
  return code === 'NO_ROUTE_TO_DESTINATION'
    ? `${name} has no route back to it. Route 0.0.0.0/0 to an internet gateway.`
    : `the network ACL ${name} does not let it pass. Add an entry that does.`
}

const isStopped = (subnet: ElementOf<'subnet'>, around: Around): boolean => {
  const vpc = around.get(subnet.parent)
  return isKind(vpc, 'vpc') && publicAccessStop(vpc, subnet.id, 'in', around) !== undefined
}

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

/** What keeps the internet from an open port, if it is a missing route, an entry of a network ACL, or the block of the Region. */
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
    if (code === STOPPED) return true
    const acl = around.get(element)
    return (
      code === 'SUBNET_ACL_RESTRICTION' &&
      acl?.kind === 'network-acl' &&
      ((acl.props.entries ?? []) as readonly unknown[]).length > 0
    )
  })
}
