import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0b11'

const attributes: Body<'elbv2:DescribeLoadBalancerAttributes'> = {
  Attributes: [
    { Key: 'idle_timeout.timeout_seconds', Value: '90' },
    { Key: 'routing.http2.enabled', Value: 'true' },
    { Key: 'deletion_protection.enabled', Value: 'true' },
    { Key: 'access_logs.s3.enabled', Value: 'true' },
    { Key: 'access_logs.s3.bucket', Value: 'logs-of-shop' },
    { Key: 'access_logs.s3.prefix', Value: '' },
    { Key: 'routing.http.desync_mitigation_mode', Value: 'strictest' },
    { Key: 'load_balancing.cross_zone.enabled', Value: 'true' },
  ],
}

export const fixture = fixtureOf(
  'elbv2:DescribeLoadBalancers',
  {
    LoadBalancers: [
      {
        LoadBalancerArn: ARN,
        LoadBalancerName: 'web',
        DNSName: 'internal-web-1234567890.eu-west-1.elb.amazonaws.com',
        CanonicalHostedZoneId: 'Z32O12XQLNTSW2',
        Scheme: 'internal',
        Type: 'application',
        VpcId: 'vpc-0a11',
        State: { Code: 'active' },
        SecurityGroups: ['sg-0a11'],
        IpAddressType: 'ipv4',
        AvailabilityZones: [
          { ZoneName: 'eu-west-1a', SubnetId: 'subnet-0b22', LoadBalancerAddresses: [] },
          { ZoneName: 'eu-west-1b', SubnetId: 'subnet-0b33', LoadBalancerAddresses: [] },
        ],
      },
      {
        LoadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/db/0b22',
        LoadBalancerName: 'db',
        Type: 'network',
        VpcId: 'vpc-0a11',
      },
    ],
  },
  [
    {
      id: ARN,
      parent: 'vpc-0a11',
      props: {
        scheme: 'internal',
        subnets: ['subnet-0b22', 'subnet-0b33'],
        securityGroups: ['sg-0a11'],
        name: 'web',
        dnsName: 'internal-web-1234567890.eu-west-1.elb.amazonaws.com',
      },
    },
  ],
  [
    [
      attributes,
      {
        idleTimeout: 90,
        deletionProtection: true,
        accessLogs: true,
        accessLogsBucket: 'logs-of-shop',
        desyncMitigation: 'strictest',
      },
    ],
  ],
)
