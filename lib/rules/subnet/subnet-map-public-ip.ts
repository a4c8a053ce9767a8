import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasNoPublicAddress, isMeantForInternet } from '../internet-gateway/public-address'
import { leadsToInternet, routesFor } from '../routes'
import { wayOut } from '../way-out'

const outside = (mapPublicIpOnLaunch: boolean) => [
  make('subnet', 'outside', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
    mapPublicIpOnLaunch,
  }),
  make('security-group', 'quiet', { in: 'net', groupDescription: 'Answers nobody' }),
  make('instance', 'worker', {
    in: 'outside',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['quiet'],
  }),
]

export const subnetMapPublicIp = defineRule({
  id: 'subnet-map-public-ip',
  severity: 'warning',
  title: 'Instances of a public subnet get a public address',
  why: 'A route to an internet gateway alone gives no way out: over IPv4 the gateway passes only what has a public address.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  kind: 'subnet',
  *check(subnet, around, reach) {
    const mapped = subnet.props.mapPublicIpOnLaunch
    if (isOpen(mapped) || read(subnet, 'mapPublicIpOnLaunch') === true) return
    if (leadsToInternet(routesFor(subnet, around)) !== true) return
    const bare = bareIn(subnet, around)
    const [first] = bare
    if (!first) return
    if (wayOut(subnet, 4, around, reach) !== 'open') return
    const names =
      bare.length > 3 ? `${first.name} and ${bare.length - 1} more` : bare.map((one) => one.name).join(', ')
    yield {
      field: 'mapPublicIpOnLaunch',
      message: `${subnet.name} leads to an internet gateway but gives no public addresses, so the IPv4 traffic of ${names} does not pass it. Turn "Public address on launch" on, use Elastic IPs, or route through a NAT gateway.`,
      fix: () =>
        bare.some((one) => one.awsId !== undefined || one.props.associatePublicIpAddress !== undefined)
          ? undefined
          : {
              label: `Give public addresses in ${subnet.name}`,
              patch: setProps(subnet, { mapPublicIpOnLaunch: true }),
            },
    }
  },
  examples: {
    good: [{ says: 'The subnet gives public addresses.', design: () => classic(...outside(true)) }],
    bad: [
      {
        says: 'The instance has a route out and no public address.',
        design: () => classic(...outside(false)),
      },
    ],
  },
})

/** Instances without a public address, but for appliances and those that another rule speaks of. */
const bareIn = (subnet: ElementOf<'subnet'>, around: Around) =>
  ofKind(around.children(subnet.id), 'instance').filter(
    (one) =>
      read(one, 'sourceDestCheck') !== false &&
      hasNoPublicAddress(one, around) &&
      (one.awsId !== undefined || !isMeantForInternet(one, around)),
  )
