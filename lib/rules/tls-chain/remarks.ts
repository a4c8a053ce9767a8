import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/elasticloadbalancing/latest'

export const tlsChainRemarks = remarksOf('tls-chain', [
  {
    id: 'tls-nlb-tcp-passthrough',
    source: `${GUIDE}/network/application-load-balancer-target.html`,
    rule: 'nlb-tls-listener-terminates',
    says: 'A certificate on a TCP listener is told there; the tracer passes TLS through it and checks the certificate of the load balancer behind.',
  },
  {
    id: 'tls-onprem-target-as-ip',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    rule: 'tg-ip-ranges',
    says: 'A name in the place of an address is told there, and a missing "all" for the zone by `tg-ip-az-all`.',
  },
  {
    id: 'tls-onprem-route',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    rule: 'elb-reachability-of-targets',
    says: 'It asks the tracer for the way to each target there and back, over every route, group, list and firewall.',
  },
  {
    id: 'tls-onprem-health-check',
    source: `${GUIDE}/application/target-group-health-checks.html`,
    rule: 'dx-redundancy',
    says: 'A line that nothing stands behind is told at the line; health checks of targets in the data centre cross it, and fail with it.',
  },
  {
    id: 'tls-sni-host',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    kinds: ['target-group', 'on-premises-load-balancer', 'on-premises-host'],
    note: 'An Application Load Balancer hands the Host header of the client on to HTTPS targets, and no AWS page promises that it names the host in the handshake (SNI). A server that chooses its certificate by that name needs a default one.',
  },
])
