import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { groupsOf } from '../security-group/groups-of'
import { offered } from '../vpc-endpoint/offer-example'

const ENFORCED = 'enforceSecurityGroupInboundRulesOnPrivateLinkTraffic'

/** Another VPC that uses the service, with the group of the load balancer open to a block. */
const used = (cidr: string) =>
  offered(
    make('security-group', 'front', {
      in: 'net',
      groupDescription: 'The balancer',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr }],
    }),
    make('vpc', 'user', {
      in: 'ireland',
      cidrBlock: '10.5.0.0/16',
      enableDnsSupport: true,
      enableDnsHostnames: true,
    }),
    ...['a', 'b'].map((zone, at) =>
      make('subnet', `user-${zone}`, {
        in: 'user',
        cidrBlock: `10.5.${at}.0/24`,
        availabilityZone: `eu-west-1${zone}`,
      }),
    ),
    make('security-group', 'door-group', {
      in: 'user',
      groupDescription: 'The endpoint',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '10.5.0.0/16' }],
    }),
    make('vpc-endpoint', 'to-shop', {
      in: 'user',
      vpcEndpointType: 'Interface',
      endpointService: 'shop',
      subnets: ['user-a', 'user-b'],
      securityGroups: ['door-group'],
    }),
  )

export const nlbPrivatelinkSgToggle = defineRule({
  id: 'nlb-privatelink-sg-toggle',
  severity: 'info',
  title: 'The groups of a load balancer let the endpoints of its service in',
  why: 'Inbound rules hold for PrivateLink traffic too, by the private address of the client, unless that is turned off.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html',
  kind: 'network-load-balancer',
  *check(balancer, around, reach) {
    if ((read(balancer, 'securityGroups')?.length ?? 0) === 0 || read(balancer, ENFORCED) !== 'on') return
    const ports = ofKind(around.children(balancer.id), 'listener').flatMap((one) => read(one, 'port') ?? [])
    const [port] = ports
    if (port === undefined) return
    for (const endpoint of endpointsTo(balancer, around)) {
      const stand = read(endpoint, 'subnets')?.find((id) => around.get(id)?.kind === 'subnet')
      if (stand === undefined) continue
      const { verdict, blockers } = reach({
        from: { element: stand },
        to: { element: endpoint.id },
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: 4,
      })
      if (verdict !== 'NOT_REACHABLE' || blockers.some(({ unknown }) => unknown)) continue
      const refusing = groupsOf(balancer).filter((id) => !groupsOf(endpoint).includes(id))
      if (!blockers.some(({ element }) => element !== undefined && refusing.includes(element))) continue
      yield {
        field: ENFORCED,
        message: `${balancer.name} refuses clients of ${endpoint.name} by its security groups, which hold for PrivateLink traffic too. Admit their addresses on port ${port}, or turn that off.`,
        fix: () => ({
          label: 'Let PrivateLink traffic pass the groups',
          patch: setProps(balancer, { [ENFORCED]: 'off' }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'The group admits everybody on 443.', design: () => used('0.0.0.0/0') }],
    bad: [{ says: 'The group admits its own VPC only.', design: () => used('10.0.0.0/16') }],
  },
})

/** The endpoints of the services that a load balancer stands behind. */
const endpointsTo = (
  balancer: ElementOf<'network-load-balancer'>,
  around: Around,
): readonly ElementOf<'vpc-endpoint'>[] =>
  ofKind(around.referrers(balancer.id), 'endpoint-service').flatMap((service) =>
    ofKind(around.referrers(service.id), 'vpc-endpoint'),
  )
