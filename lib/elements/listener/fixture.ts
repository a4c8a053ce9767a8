import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333'
const ALB = `${ARN}:loadbalancer/app/web/0b11`
const NLB = `${ARN}:loadbalancer/net/edge/0b22`
const BLUE = `${ARN}:targetgroup/blue/0d11`
const GREEN = `${ARN}:targetgroup/green/0d22`
const CERTIFICATE = 'arn:aws:acm:eu-west-1:111122223333:certificate'

const rules: Body<'elbv2:DescribeRules'> = {
  Rules: [
    {
      RuleArn: `${ARN}:listener-rule/app/web/0b11/0e11/01`,
      Priority: '10',
      IsDefault: false,
      Conditions: [
        { Field: 'host-header', Values: ['*.example.com'], HostHeaderConfig: { Values: ['*.example.com'] } },
        {
          Field: 'query-string',
          QueryStringConfig: { Values: [{ Key: 'version', Value: '2' }, { Value: 'beta' }] },
        },
        { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'X-Canary', Values: ['yes'] } },
      ],
      Actions: [
        {
          Type: 'forward',
          Order: 2,
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: BLUE, Weight: 90 },
              { TargetGroupArn: GREEN, Weight: 10 },
            ],
            TargetGroupStickinessConfig: { Enabled: true, DurationSeconds: 600 },
          },
        },
        {
          Type: 'authenticate-cognito',
          Order: 1,
          AuthenticateCognitoConfig: {
            UserPoolArn: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_a1',
            UserPoolClientId: '0f11',
            UserPoolDomain: 'shop',
          },
        },
      ],
    },
    {
      RuleArn: `${ARN}:listener-rule/app/web/0b11/0e11/02`,
      Priority: '20',
      IsDefault: false,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/old/*'] } }],
      Actions: [
        {
          Type: 'fixed-response',
          Order: 1,
          FixedResponseConfig: { StatusCode: '404', ContentType: 'text/plain' },
        },
      ],
    },
    {
      RuleArn: `${ARN}:listener-rule/app/web/0b11/0e11/03`,
      Priority: 'default',
      IsDefault: true,
      Conditions: [],
      Actions: [{ Type: 'forward', TargetGroupArn: BLUE }],
    },
  ],
}

export const fixture = fixtureOf(
  'elbv2:DescribeListeners',
  {
    Listeners: [
      {
        ListenerArn: `${ARN}:listener/app/web/0b11/0e11`,
        LoadBalancerArn: ALB,
        Port: 443,
        Protocol: 'HTTPS',
        Certificates: [{ CertificateArn: `${CERTIFICATE}/0c11` }],
        SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        MutualAuthentication: { Mode: 'passthrough' },
        DefaultActions: [
          {
            Type: 'forward',
            TargetGroupArn: BLUE,
            Order: 1,
            ForwardConfig: {
              TargetGroups: [{ TargetGroupArn: BLUE, Weight: 1 }],
              TargetGroupStickinessConfig: { Enabled: false },
            },
          },
        ],
      },
      {
        ListenerArn: `${ARN}:listener/app/web/0b11/0e22`,
        LoadBalancerArn: ALB,
        Port: 80,
        Protocol: 'HTTP',
        DefaultActions: [
          {
            Type: 'redirect',
            Order: 1,
            RedirectConfig: {
              Protocol: 'HTTPS',
              Port: '443',
              Host: '#{host}',
              Path: '/#{path}',
              Query: '#{query}',
              StatusCode: 'HTTP_301',
            },
          },
        ],
      },
      {
        ListenerArn: `${ARN}:listener/net/edge/0b22/0e33`,
        LoadBalancerArn: NLB,
        Port: 443,
        Protocol: 'TLS',
        AlpnPolicy: ['HTTP2Preferred'],
        DefaultActions: [{ Type: 'forward', TargetGroupArn: GREEN }],
      },
    ],
  },
  [
    {
      id: `${ARN}:listener/app/web/0b11/0e11`,
      parent: ALB,
      props: {
        protocol: 'HTTPS',
        port: 443,
        certificate: `${CERTIFICATE}/0c11`,
        sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        targetGroup: BLUE,
        clientCertificates: 'passthrough',
      },
    },
    {
      id: `${ARN}:listener/app/web/0b11/0e22`,
      parent: ALB,
      props: {
        protocol: 'HTTP',
        port: 80,
        redirectCode: 'HTTP_301',
        redirectProtocol: 'HTTPS',
        redirectPort: '443',
        redirectHost: '#{host}',
        redirectPath: '/#{path}',
        redirectQuery: '#{query}',
      },
    },
    {
      id: `${ARN}:listener/net/edge/0b22/0e33`,
      parent: NLB,
      props: { protocol: 'TLS', port: 443, targetGroup: GREEN, alpnPolicy: ['HTTP2Preferred'] },
    },
  ],
  [
    [
      rules,
      {
        rules: [
          {
            priority: 10,
            hosts: ['*.example.com'],
            header: 'X-Canary',
            headerValues: ['yes'],
            queries: ['version=2', 'beta'],
            targetGroups: [
              { targetGroup: BLUE, weight: 90 },
              { targetGroup: GREEN, weight: 10 },
            ],
            groupStickiness: true,
            groupStickinessSeconds: 600,
            userPool: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_a1',
            userPoolClient: '0f11',
            userPoolDomain: 'shop',
          },
          { priority: 20, paths: ['/old/*'], answerCode: '404', answerType: 'text/plain' },
        ],
      },
      'elbv2:DescribeRules',
    ],
    [
      {
        Certificates: [
          { CertificateArn: `${CERTIFICATE}/0c11`, IsDefault: true },
          { CertificateArn: `${CERTIFICATE}/0c22`, IsDefault: false },
        ],
      },
      { furtherCertificates: [{ certificates: [`${CERTIFICATE}/0c22`] }] },
      'elbv2:DescribeListenerCertificates',
    ],
    [
      { Attributes: [{ Key: 'tcp.idle_timeout.seconds', Value: '900' }] },
      { idleTimeout: 900 },
      'elbv2:DescribeListenerAttributes',
    ],
  ],
)
