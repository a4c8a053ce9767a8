import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { addressesOf } from '@/lib/elements/elastic-ip/uses'
import { isOpen, read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { addressesIn, PUBLIC } from '@/lib/net/flow'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Prefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { isMeantForInternet } from '../internet-gateway/public-address'
import { leadsToInternet, routesFor } from '../routes'
import { groupsOf } from '../security-group/groups-of'
import { rulesOf, tcpPorts } from '../security-group/traffic'

const SSH = 22
const BY_PLACE = new Set(['NO_ROUTE_TO_DESTINATION', 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED'])
const BY_GROUPS = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])

const office = (place: string) =>
  classic(
    make('security-group', 'web', {
      in: 'net',
      groupDescription: 'Web servers',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: SSH, toPort: SSH, cidr: '198.51.100.0/24' }],
    }),
    make('instance', 'server', {
      in: place,
      imageId: 'ami-0123456789abcdef0',
      associatePublicIpAddress: place !== 'private-a',
      keyName: 'keeper',
      securityGroups: ['web'],
    }),
    make('subnet', 'cell', { in: 'net', cidrBlock: '10.0.2.0/24', availabilityZone: 'eu-west-1b' }),
  )

export const ec2SshReachability = defineRule({
  id: 'ec2-ssh-reachability',
  severity: 'warning',
  title: 'Who is admitted to SSH from the internet gets there',
  why: 'SSH from the internet needs a public address, a route to an internet gateway and network ACLs that let it in and out, beside the security group and the key.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html',
  kind: 'instance',
  *check(instance, around, reach) {
    const block = admitted(instance, around)
    if (!block || isAddressUnclear(instance, around) || isElasticInVain(instance, around)) return
    const cidr = formatPrefix(block)
    const { verdict, blockers } = reach({
      from: block.length === 0 ? { internet: true } : { address: cidr },
      to: { element: instance.id },
      protocols: [[6, 6]],
      ports: [[SSH, SSH]],
      family: 4,
    })
    const [first] = blockers
    if (verdict !== 'NOT_REACHABLE' || !first || blockers.some(({ unknown }) => unknown)) return
    if (BY_GROUPS.has(first.code)) return
    // What keeps the whole internet out is told by igw-needs-route-sg-nacl.
    if (block.length === 0 && BY_PLACE.has(first.code) && isMeantForInternet(instance, around)) return
    yield {
      field: 'securityGroups',
      message: `${instance.name} admits SSH from ${cidr}, which does not get there. ${first.because} Open the way, or use Session Manager or an EC2 Instance Connect Endpoint.`,
    }
  },
  examples: {
    good: [{ says: 'It has a public address in a public subnet.', design: () => office('public-a') }],
    bad: [
      { says: 'It has no public address.', design: () => office('private-a') },
      { says: 'No route leads back.', design: () => office('cell') },
    ],
  },
})

/**
 * A public block that may open SSH. An instance that is not to be public is meant only by a block that somebody chose, in a group
 * that nobody else carries.
 */
function admitted(instance: ElementOf<'instance'>, around: Around): Prefix | undefined {
  for (const id of groupsOf(instance)) {
    const group = around.get(id)
    if (!isKind(group, 'security-group')) continue
    for (const rule of rulesOf(group, 'securityGroupIngress') ?? []) {
      const ports = tcpPorts(rule)
      const block = parsePrefix(rule.cidr ?? '')
      if (ports?.from !== SSH || ports.to !== SSH || block?.family !== 4) continue
      const some = holdsAll(PUBLIC[4], addressesIn(block))
      if (!some && block.length > 0) continue
      if (isToBePublic(instance, around) || (some && isOnlyIn(group, around))) return block
    }
  }
  return undefined
}

const isToBePublic = (instance: ElementOf<'instance'>, around: Around): boolean =>
  read(instance, 'associatePublicIpAddress') === true || addressesOf(instance, around).length > 0

/** An Elastic IP where no route leads to an internet gateway is told by eip-needs-igw. */
const isElasticInVain = (instance: ElementOf<'instance'>, around: Around): boolean => {
  const subnet = around.get(instance.parent)
  return (
    isKind(subnet, 'subnet') &&
    addressesOf(instance, around).length > 0 &&
    leadsToInternet(routesFor(subnet, around)) === false
  )
}

const isOnlyIn = ({ id }: Element, around: Around): boolean =>
  around.referrers(id).filter((one) => groupsOf(one).includes(id)).length === 1

/** May it have a public address that nobody can see here? */
function isAddressUnclear(instance: ElementOf<'instance'>, around: Around): boolean {
  const subnet = around.get(instance.parent)
  return (
    isOpen(instance.props.associatePublicIpAddress) ||
    isOpen(subnet?.props.mapPublicIpOnLaunch) ||
    hasOther(around, 'AWS::EC2::EIPAssociation')
  )
}
