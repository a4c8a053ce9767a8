import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeBalancer, edgeListener, edgeService, workers } from '../load-balancer/balanced-example'

const DATAGRAMS: readonly unknown[] = ['UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC']

const six = ['a', 'b'].map((zone, at) =>
  make('subnet', `private-${zone}`, {
    in: 'net',
    cidrBlock: `10.0.${1 + 2 * at}.0/24`,
    ipv6CidrBlock: `2001:db8:0:${1 + at}::/64`,
    availabilityZone: `eu-west-1${zone}`,
    routeTable: at === 0 ? 'inward' : 'inward-b',
  }),
)

export const nlbUdpDualstack = defineRule({
  id: 'nlb-udp-dualstack',
  severity: 'warning',
  title: 'A dual-stack load balancer takes UDP with IPv6 source NAT only',
  why: 'The user guide asks for a source NAT prefix for UDP on a dual-stack load balancer, and the API reference refuses such listeners without.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html',
  kind: 'listener',
  *check(listener, around) {
    const balancer = around.get(listener.parent)
    const protocol = read(listener, 'protocol')
    if (!isKind(balancer, 'network-load-balancer') || !DATAGRAMS.includes(protocol)) return
    if (read(balancer, 'ipAddressType') !== 'dualstack' || exist(balancer, listener)) return
    const nat = balancer.props.enablePrefixForIpv6SourceNat
    if (isOpen(nat) || read(balancer, 'enablePrefixForIpv6SourceNat') === 'on') return
    yield {
      field: 'protocol',
      message: `${listener.name} takes ${protocol}, and ${balancer.name} is dual stack without IPv6 source NAT. Turn that on, and try it in your account; the pages of AWS disagree. Or use an ipv4 load balancer.`,
      fix: () => ({
        label: `Turn IPv6 source NAT of ${balancer.name} on`,
        patch: setProps(balancer, { enablePrefixForIpv6SourceNat: 'on' }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'UDP on an ipv4 load balancer.',
        design: () => edgeService(edgeListener({ protocol: 'TCP_UDP' }), workers({ protocol: 'TCP_UDP' })),
      },
    ],
    bad: [
      {
        says: 'UDP on a dual-stack one.',
        design: () =>
          edgeService(
            make('vpc', 'net', {
              in: 'ireland',
              cidrBlock: '10.0.0.0/16',
              cidrBlocks: [{ cidrBlock: '2001:db8::/56' }],
              enableDnsSupport: true,
              enableDnsHostnames: true,
            }),
            ...six,
            edgeBalancer({ ipAddressType: 'dualstack' }),
            edgeListener({ protocol: 'TCP_UDP' }),
            workers({ protocol: 'TCP_UDP' }),
          ),
      },
    ],
  },
})
