import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/0b22'

const attributes: Body<'elbv2:DescribeLoadBalancerAttributes'> = {
  Attributes: [
    { Key: 'load_balancing.cross_zone.enabled', Value: 'true' },
    { Key: 'deletion_protection.enabled', Value: 'false' },
    { Key: 'dns_record.client_routing_policy', Value: 'availability_zone_affinity' },
  ],
}

export const fixture = fixtureOf(
  'elbv2:DescribeLoadBalancers',
  {
    LoadBalancers: [
      {
        LoadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0b11',
        Type: 'application',
      },
      {
        LoadBalancerArn: ARN,
        LoadBalancerName: 'edge',
        DNSName: 'edge-0b22.elb.eu-west-1.amazonaws.com',
        Scheme: 'internet-facing',
        Type: 'network',
        VpcId: 'vpc-0a11',
        IpAddressType: 'dualstack',
        SecurityGroups: ['sg-0a11'],
        EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
        EnablePrefixForIpv6SourceNat: 'on',
        AvailabilityZones: [
          {
            ZoneName: 'eu-west-1a',
            SubnetId: 'subnet-0b22',
            LoadBalancerAddresses: [{ AllocationId: 'eipalloc-0a33', IpAddress: '203.0.113.9' }],
            SourceNatIpv6Prefixes: ['2001:db8:1234:1a00:1::/80'],
          },
          {
            ZoneName: 'eu-west-1b',
            SubnetId: 'subnet-0b33',
            LoadBalancerAddresses: [{ PrivateIPv4Address: '10.0.1.9', IPv6Address: '2001:db8::9' }],
          },
        ],
      },
    ],
  },
  [
    {
      id: ARN,
      parent: 'vpc-0a11',
      props: {
        name: 'edge',
        dnsName: 'edge-0b22.elb.eu-west-1.amazonaws.com',
        ipAddressType: 'dualstack',
        securityGroups: ['sg-0a11'],
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: 'off',
        enablePrefixForIpv6SourceNat: 'on',
        subnetMappings: [
          {
            subnet: 'subnet-0b22',
            allocation: 'eipalloc-0a33',
            sourceNatIpv6Prefix: '2001:db8:1234:1a00:1::/80',
          },
          { subnet: 'subnet-0b33', privateIPv4Address: '10.0.1.9', ipv6Address: '2001:db8::9' },
        ],
      },
    },
  ],
  [[attributes, { crossZone: true, clientRouting: 'availability_zone_affinity' }]],
)
