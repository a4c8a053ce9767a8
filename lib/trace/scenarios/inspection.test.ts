import { describe } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { WEB, ask, board, host, put } from './board'
import { check } from './told'

describe('a Gateway Load Balancer endpoint', () => {
  const inspected = (appliance: readonly number[], back = true, ...more: readonly Element[]): Design =>
    board(
      WEB,
      put('vpc', 'security', { in: 'tokyo', cidrBlock: '10.8.0.0/16' }),
      put('subnet', 'x', { in: 'security', cidrBlock: '10.8.1.0/24', availabilityZone: 'ap-northeast-1a' }),
      put('gateway-load-balancer', 'gwlb', { in: 'security', subnets: ['x'] }),
      put('listener', 'all', { in: 'gwlb', targetGroup: 'appliances' }),
      put('target-group', 'appliances', {
        in: 'security',
        protocol: 'GENEVE',
        port: 6081,
        targets: [{ target: 'firewall' }],
      }),
      put('security-group', 'fw-sg', {
        in: 'security',
        groupDescription: 'fw',
        securityGroupIngress: appliance.map((port) => ({
          ipProtocol: 'udp',
          fromPort: port,
          toPort: port,
          cidr: '10.8.0.0/16',
        })),
      }),
      host('firewall', 'x', '10.8.1.10', 'fw-sg'),
      put('endpoint-service', 'offer', { in: 'tokyo', gatewayLoadBalancers: ['gwlb'] }),
      put('vpc-endpoint', 'wall', {
        in: 'net',
        vpcEndpointType: 'GatewayLoadBalancer',
        endpointService: 'offer',
        subnets: ['w'],
      }),
      put('subnet', 'w', {
        in: 'net',
        cidrBlock: '10.0.9.0/24',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'out',
      }),
      put('route-table', 'out', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
      put('route-table', 'public', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'wall' }] }),
      put('internet-gateway', 'igw', { in: 'net', ...(back && { routeTable: 'edge' }) }),
      put('route-table', 'edge', { in: 'net', routes: [{ destination: '10.0.1.0/24', target: 'wall' }] }),
      ...more,
    )
  const outwards = ask('web', '203.0.113.7', 'tcp 443')
  check([
    ['is a bump in the wire', inspected([6081]), outwards, 'REACHABLE', 'PATH_THROUGH_GWLB_NOT_CHECKED'],
    [
      'in both directions',
      inspected([6081]),
      ask('203.0.113.7', '198.51.100.10', 'tcp 443'),
      'REACHABLE',
      'PATH_THROUGH_GWLB_NOT_CHECKED',
    ],
    ['appliances that get no GENEVE', inspected([80]), outwards, 'NOT_REACHABLE', 'X_LB_NO_HEALTHY_TARGET'],
    [
      'no appliance',
      inspected(
        [6081],
        true,
        put('target-group', 'appliances', { in: 'security', protocol: 'GENEVE', port: 6081 }),
      ),
      outwards,
      'NOT_REACHABLE',
      'ELBV2_LISTENER_HAS_NO_TG',
    ],
    [
      'appliances of somebody else',
      inspected(
        [6081],
        true,
        put('vpc-endpoint', 'wall', {
          in: 'net',
          vpcEndpointType: 'GatewayLoadBalancer',
          serviceName: 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123',
          subnets: ['w'],
        }),
      ),
      outwards,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'an answer that they do not see',
      inspected([6081], false),
      outwards,
      'NOT_REACHABLE',
      'X_ASYMMETRIC_PATH',
    ],
    [
      'a request that they did not see',
      inspected([6081], false),
      ask('203.0.113.7', '198.51.100.10', 'tcp 443'),
      'NOT_REACHABLE',
      'X_ASYMMETRIC_PATH',
    ],
  ])
})
