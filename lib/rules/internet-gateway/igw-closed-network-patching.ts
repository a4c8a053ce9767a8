import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'
import { tableOf } from '@/lib/elements/subnet/table'
import { routesFor } from '../routes'
import { wayOut } from '../way-out'

/** What may lead to updates, or shows that the rest of the VPC has a way and this subnet is apart on purpose. */
const OTHER_WAYS = new Set(['nat-gateway', 'vpc-endpoint', 'vpn-gateway', 'transit-gateway-attachment'])

const lab = [
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16', enableDnsSupport: true }),
  make('route-table', 'inner', { in: 'lab' }),
  make('subnet', 'alone', {
    in: 'lab',
    cidrBlock: '10.1.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'inner',
  }),
  make('security-group', 'quiet', { in: 'lab', groupDescription: 'Answers nobody' }),
  make('instance', 'worker', {
    in: 'alone',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['quiet'],
  }),
]

export const igwClosedNetworkPatching = defineRule({
  id: 'igw-closed-network-patching',
  severity: 'info',
  title: 'Instances of a closed network get their updates',
  why: 'Without a way to the internet, public repositories and the APIs of AWS are out of reach, unless endpoints, mirrors or another VPC lead there.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    // One that is there for the internet needs a route for more than updates, and another rule says so.
    const instance = ofKind(around.children(subnet.id), 'instance').find(
      (one) => one.props.associatePublicIpAddress !== true,
    )
    // A subnet that nobody gave a table yet is not finished; any route may lead to a mirror or to another way out.
    if (!instance || tableOf(subnet, around) === 'local' || routesFor(subnet, around)?.length !== 0) return
    const inVpc = around.children(subnet.parent)
    const all = inVpc.flatMap((one) => (one.kind === 'subnet' ? around.children(one.id) : one))
    if (all.some(({ kind }) => OTHER_WAYS.has(kind))) return
    if (wayOut(subnet, 4, around, reach) !== 'none') return
    yield {
      field: 'routeTable',
      message: `${subnet.name} has no way out: ${instance.name} gets its updates, and the APIs of AWS, only from what stands in the VPC. If that is not meant, add a NAT gateway, or VPC endpoints such as those for S3 and Systems Manager.`,
    }
  },
  examples: {
    good: [
      {
        says: 'An endpoint leads to the repositories in S3.',
        design: () =>
          classic(...lab, { ...storageEndpoint('store', { routeTables: ['inner'] }), parent: 'lab' }),
      },
    ],
    bad: [{ says: 'Instances with the local route only.', design: () => classic(...lab) }],
  },
})
