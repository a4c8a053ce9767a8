import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup'

const attributes: Body<'elbv2:DescribeTargetGroupAttributes'> = {
  Attributes: [
    { Key: 'stickiness.enabled', Value: 'true' },
    { Key: 'stickiness.type', Value: 'lb_cookie' },
    { Key: 'stickiness.lb_cookie.duration_seconds', Value: '3600' },
    { Key: 'deregistration_delay.timeout_seconds', Value: '300' },
    { Key: 'slow_start.duration_seconds', Value: '30' },
    { Key: 'load_balancing.cross_zone.enabled', Value: 'use_load_balancer_configuration' },
    { Key: 'load_balancing.algorithm.type', Value: 'round_robin' },
  ],
}

const health: Body<'elbv2:DescribeTargetHealth'> = {
  TargetHealthDescriptions: [
    { HealthCheckPort: '8080', Target: { Id: 'i-0e11', Port: 8080 }, TargetHealth: { State: 'healthy' } },
    {
      HealthCheckPort: '443',
      Target: { Id: '192.168.10.20', Port: 443, AvailabilityZone: 'all' },
      TargetHealth: { State: 'unhealthy', Reason: 'Target.Timeout' },
    },
    { Target: { Id: '10.0.0.44', Port: 443, AvailabilityZone: 'eu-west-1a' } },
  ],
}

export const fixture = fixtureOf(
  'elbv2:DescribeTargetGroups',
  {
    TargetGroups: [
      {
        TargetGroupArn: `${GROUP}/app/0d11`,
        TargetGroupName: 'app',
        TargetType: 'instance',
        Protocol: 'HTTP',
        ProtocolVersion: 'HTTP1',
        Port: 8080,
        IpAddressType: 'ipv4',
        VpcId: 'vpc-0a11',
        HealthCheckEnabled: true,
        HealthCheckProtocol: 'HTTP',
        HealthCheckPort: 'traffic-port',
        HealthCheckPath: '/healthz',
        HealthCheckIntervalSeconds: 15,
        HealthCheckTimeoutSeconds: 5,
        HealthyThresholdCount: 3,
        UnhealthyThresholdCount: 2,
        Matcher: { HttpCode: '200-299' },
        LoadBalancerArns: [],
      },
      {
        TargetGroupArn: `${GROUP}/fn/0d22`,
        TargetGroupName: 'fn',
        TargetType: 'lambda',
        HealthCheckEnabled: false,
        LoadBalancerArns: [],
      },
    ],
  },
  [
    {
      id: `${GROUP}/app/0d11`,
      parent: 'vpc-0a11',
      props: {
        protocol: 'HTTP',
        port: 8080,
        name: 'app',
        healthCheckEnabled: true,
        healthCheckProtocol: 'HTTP',
        healthCheckPath: '/healthz',
        healthCheckIntervalSeconds: 15,
        healthCheckTimeoutSeconds: 5,
        healthyThresholdCount: 3,
        matcher: '200-299',
      },
    },
    { id: `${GROUP}/fn/0d22`, props: { targetType: 'lambda', name: 'fn', healthCheckEnabled: false } },
  ],
  [
    [
      attributes,
      { stickiness: true, stickinessType: 'lb_cookie', lbCookieSeconds: 3600, slowStart: 30 },
      'elbv2:DescribeTargetGroupAttributes',
    ],
    [
      health,
      {
        targets: [
          { target: 'i-0e11', port: 8080 },
          { address: '192.168.10.20', port: 443, availabilityZone: 'all' },
          { address: '10.0.0.44', port: 443 },
        ],
      },
      'elbv2:DescribeTargetHealth',
    ],
    [{ TargetHealthDescriptions: [] }, {}, 'elbv2:DescribeTargetHealth'],
  ],
)
