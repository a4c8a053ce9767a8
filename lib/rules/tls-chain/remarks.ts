import { remarksOf } from '../remark'

export const tlsChainRemarks = remarksOf('tls-chain', [
  {
    id: 'tls-sni-host',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    kinds: ['target-group', 'on-premises-load-balancer', 'on-premises-host'],
    note: 'An Application Load Balancer hands the Host header of the client on to HTTPS targets, and no AWS page promises that it names the host in the handshake (SNI). A server that chooses its certificate by that name needs a default one.',
  },
])
