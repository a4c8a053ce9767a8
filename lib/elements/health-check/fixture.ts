import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'route53:ListHealthChecks',
  {
    HealthChecks: [
      {
        Id: '0f111111-1111-4111-8111-111111111111',
        CallerReference: 'a',
        HealthCheckVersion: 1,
        HealthCheckConfig: {
          Type: 'HTTPS',
          FullyQualifiedDomainName: 'shop.example.com',
          Port: 443,
          ResourcePath: '/healthz',
          RequestInterval: 10,
          FailureThreshold: 3,
          MeasureLatency: false,
          Inverted: false,
          EnableSNI: true,
          Regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'],
        },
      },
      {
        Id: '0f222222-2222-4222-8222-222222222222',
        CallerReference: 'b',
        HealthCheckVersion: 2,
        HealthCheckConfig: {
          Type: 'CALCULATED',
          ChildHealthChecks: ['0f111111-1111-4111-8111-111111111111'],
          HealthThreshold: 1,
        },
      },
      {
        Id: '0f333333-3333-4333-8333-333333333333',
        CallerReference: 'c',
        HealthCheckVersion: 1,
        HealthCheckConfig: {
          Type: 'CLOUDWATCH_METRIC',
          AlarmIdentifier: { Name: 'queue-too-long', Region: 'eu-west-1' },
          InsufficientDataHealthStatus: 'LastKnownStatus',
        },
      },
    ],
    Marker: '',
    IsTruncated: false,
    MaxItems: 100,
  },
  [
    {
      id: '0f111111-1111-4111-8111-111111111111',
      props: {
        type: 'HTTPS',
        fullyQualifiedDomainName: 'shop.example.com',
        port: 443,
        resourcePath: '/healthz',
        enableSni: true,
        requestInterval: 10,
        regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'],
      },
    },
    {
      id: '0f222222-2222-4222-8222-222222222222',
      props: {
        type: 'CALCULATED',
        childHealthChecks: ['0f111111-1111-4111-8111-111111111111'],
        healthThreshold: 1,
      },
    },
    {
      id: '0f333333-3333-4333-8333-333333333333',
      props: {
        type: 'CLOUDWATCH_METRIC',
        alarmName: 'queue-too-long',
        alarmRegion: 'eu-west-1',
        insufficientData: 'LastKnownStatus',
      },
    },
  ],
)
