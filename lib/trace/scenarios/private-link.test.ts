import { describe } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { ISOLATED, face, open } from './isolated'
import { ask, board, group, host, put } from './board'
import { check } from './told'

describe('PrivateLink', () => {
  const provider = (more: object = {}, inbound: readonly Element[] = []): Design =>
    board(
      ISOLATED,
      put('vpc', 'shop', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
      put('subnet', 's', { in: 'shop', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1a' }),
      put('network-load-balancer', 'nlb', {
        in: 'shop',
        scheme: 'internal',
        subnetMappings: [{ subnet: 's' }],
        ...more,
      }),
      put('listener', 'tcp', { in: 'nlb', protocol: 'TCP', port: 443, targetGroup: 'pool' }),
      put('target-group', 'pool', {
        in: 'shop',
        protocol: 'TCP',
        port: 8443,
        targets: [{ target: 'server' }],
      }),
      group('server-sg', 'shop', [8443], '10.0.1.0/24'),
      host('server', 's', '10.0.1.77', 'server-sg'),
      put('endpoint-service', 'offer', { in: 'tokyo', networkLoadBalancers: ['nlb'] }),
      face({ serviceName: undefined, endpointService: 'offer', privateDnsEnabled: false }),
      open,
      ...inbound,
    )
  const toOffer = ask('app', 'face', 'tcp 443')
  check([
    [
      'leads to the server behind the balancer, also with the same addresses',
      provider(),
      toOffer,
      'REACHABLE',
    ],
    [
      'targets see the balancer',
      provider({}, [group('server-sg', 'shop', [8443], '10.0.2.0/24')]),
      toOffer,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'another port',
      provider({}, [group('face-sg', 'net', [80])]),
      ask('app', 'face', 'tcp 80'),
      'NOT_REACHABLE',
      'ELBV2_LISTENERS_MISMATCH',
    ],
    [
      'groups of the balancer see the client',
      provider({ securityGroups: ['nlb-sg'] }, [group('nlb-sg', 'shop', [443], '10.0.2.0/24')]),
      toOffer,
      'REACHABLE',
    ],
    [
      'groups that do not admit the client',
      provider({ securityGroups: ['nlb-sg'] }, [group('nlb-sg', 'shop', [443], '192.168.0.0/16')]),
      toOffer,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'the same, told not to look',
      provider({ securityGroups: ['nlb-sg'], enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off' }, [
        group('nlb-sg', 'shop', [443], '192.168.0.0/16'),
      ]),
      toOffer,
      'REACHABLE',
    ],
    [
      'the balancer is in another zone',
      provider({}, [
        put('subnet', 's', { in: 'shop', cidrBlock: '10.0.1.0/24', availabilityZone: 'ap-northeast-1c' }),
      ]),
      toOffer,
      'NOT_REACHABLE',
      'VPCE_SERVICE_NOT_INSTALLED_IN_AZ',
    ],
    [
      'balancers that nobody knows',
      provider({}, [
        put('endpoint-service', 'offer', {
          in: 'tokyo',
          networkLoadBalancers: { expression: { Ref: 'Nlb' } } as never,
        }),
      ]),
      toOffer,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
  ])
})
