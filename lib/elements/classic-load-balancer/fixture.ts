import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const attributes: Body<'elb:DescribeLoadBalancerAttributes'> = {
  LoadBalancerAttributes: {
    CrossZoneLoadBalancing: { Enabled: true },
    AccessLog: { Enabled: true, S3BucketName: 'logs-of-shop', EmitInterval: 5, S3BucketPrefix: '' },
    ConnectionDraining: { Enabled: true, Timeout: 120 },
    ConnectionSettings: { IdleTimeout: 60 },
  },
}

export const fixture = fixtureOf(
  'elb:DescribeLoadBalancers',
  {
    LoadBalancerDescriptions: [
      {
        LoadBalancerName: 'old-web',
        DNSName: 'old-web-123456789.eu-west-1.elb.amazonaws.com',
        CanonicalHostedZoneNameID: 'Z32O12XQLNTSW2',
        Scheme: 'internal',
        VPCId: 'vpc-0a11',
        Subnets: ['subnet-0b22', 'subnet-0b33'],
        AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
        SecurityGroups: ['sg-0a11'],
        Instances: [{ InstanceId: 'i-0e11' }],
        ListenerDescriptions: [
          {
            Listener: {
              Protocol: 'HTTPS',
              LoadBalancerPort: 443,
              InstanceProtocol: 'HTTP',
              InstancePort: 8080,
              SSLCertificateId: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c11',
            },
            PolicyNames: ['sticky'],
          },
          {
            Listener: { Protocol: 'TCP', LoadBalancerPort: 25, InstanceProtocol: 'TCP', InstancePort: 25 },
            PolicyNames: [],
          },
        ],
        HealthCheck: {
          Target: 'HTTP:8080/healthz',
          Interval: 30,
          Timeout: 5,
          HealthyThreshold: 10,
          UnhealthyThreshold: 2,
        },
        Policies: {
          AppCookieStickinessPolicies: [],
          LBCookieStickinessPolicies: [{ PolicyName: 'sticky', CookieExpirationPeriod: 60 }],
          OtherPolicies: [],
        },
      },
    ],
  },
  [
    {
      id: 'old-web',
      parent: 'vpc-0a11',
      props: {
        scheme: 'internal',
        listeners: [
          {
            protocol: 'HTTPS',
            loadBalancerPort: 443,
            instanceProtocol: 'HTTP',
            instancePort: 8080,
            certificate: 'arn:aws:acm:eu-west-1:111122223333:certificate/0c11',
            policyNames: ['sticky'],
          },
          { protocol: 'TCP', loadBalancerPort: 25, instanceProtocol: 'TCP', instancePort: 25 },
        ],
        subnets: ['subnet-0b22', 'subnet-0b33'],
        securityGroups: ['sg-0a11'],
        instances: ['i-0e11'],
        healthTarget: 'HTTP:8080/healthz',
        healthInterval: 30,
        healthTimeout: 5,
        healthyThreshold: 10,
        unhealthyThreshold: 2,
        loadBalancerName: 'old-web',
        lBCookieStickinessPolicy: [{ PolicyName: 'sticky', CookieExpirationPeriod: 60 }],
        dnsName: 'old-web-123456789.eu-west-1.elb.amazonaws.com',
      },
    },
  ],
  [
    [
      attributes,
      {
        crossZone: true,
        draining: true,
        drainingTimeout: 120,
        accessLogs: true,
        accessLogsBucket: 'logs-of-shop',
        accessLogsInterval: '5',
      },
    ],
  ],
)
