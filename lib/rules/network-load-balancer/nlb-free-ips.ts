import { read, rowsOf } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'
import { smallSubnets } from '../load-balancer/small-subnets'

const crowded = (cidrBlock: string, count: number) =>
  edgeService(
    make('subnet', 'small', {
      in: 'net',
      cidrBlock,
      availabilityZone: 'eu-west-1c',
    }),
    ...Array.from({ length: count }, (_, at) =>
      make('network-interface', `face-${at}`, { in: 'small', securityGroups: ['app'] }),
    ),
    edgeBalancer({
      crossZone: true,
      subnetMappings: [{ subnet: 'private-a' }, { subnet: 'private-b' }, { subnet: 'small' }],
    }),
  )

export const nlbFreeIps = defineRule({
  id: 'nlb-free-ips',
  severity: 'error',
  title: 'Subnets of a Network Load Balancer have eight free addresses',
  why: 'AWS asks for eight free addresses in each subnet of an internet-facing one, and of an internal one whose address it picks.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/availability-zones.html',
  kind: 'network-load-balancer',
  *check(balancer, around) {
    const scheme = read(balancer, 'scheme')
    if (scheme === undefined) return
    const rows = rowsOf(balancer, 'subnetMappings') ?? []
    yield* smallSubnets(
      balancer,
      around,
      32,
      (_, at) => scheme === 'internet-facing' || rows[at]?.row.privateIPv4Address === undefined,
    )
  },
  examples: {
    good: [{ says: 'A /27 with three things in it.', design: () => crowded('10.0.4.0/27', 3) }],
    bad: [{ says: 'A /28 with six things in it has five left.', design: () => crowded('10.0.4.0/28', 6) }],
  },
})
