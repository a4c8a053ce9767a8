import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const records: Body<'route53:ListResourceRecordSets'> = {
  ResourceRecordSets: [
    {
      Name: 'corp.example.',
      Type: 'NS',
      TTL: 172800,
      ResourceRecords: [{ Value: 'ns-1.awsdns.example.' }],
    },
    {
      Name: 'corp.example.',
      Type: 'SOA',
      TTL: 900,
      ResourceRecords: [{ Value: 'ns-1.awsdns.example. host.example. 1 7200 900 1209600 86400' }],
    },
    { Name: 'dev.corp.example.', Type: 'NS', TTL: 300, ResourceRecords: [{ Value: 'ns-9.example.net.' }] },
    {
      Name: '\\052.corp.example.',
      Type: 'A',
      SetIdentifier: 'blue',
      Weight: 90,
      AliasTarget: {
        DNSName: 'dualstack.web-1234567890.eu-west-1.elb.amazonaws.com.',
        HostedZoneId: 'Z32O12XQLNTSW2',
        EvaluateTargetHealth: true,
      },
    },
    {
      Name: 'corp.example.',
      Type: 'A',
      AliasTarget: { DNSName: 'www.corp.example.', HostedZoneId: 'Z0A11', EvaluateTargetHealth: false },
    },
    {
      Name: 'www.corp.example.',
      Type: 'A',
      TTL: 60,
      SetIdentifier: 'first',
      Failover: 'PRIMARY',
      HealthCheckId: '0f111111-1111-4111-8111-111111111111',
      ResourceRecords: [{ Value: '203.0.113.7' }, { Value: '203.0.113.8' }],
    },
    {
      Name: 'geo.corp.example.',
      Type: 'CNAME',
      TTL: 60,
      SetIdentifier: 'rest',
      GeoLocation: { CountryCode: '*' },
      ResourceRecords: [{ Value: 'rest.example.net' }],
    },
  ],
  IsTruncated: false,
  MaxItems: 300,
}

const zone: Body<'route53:GetHostedZone'> = {
  HostedZone: { Id: '/hostedzone/Z0A11', Name: 'corp.example.', CallerReference: 'a' },
  VPCs: [{ VPCId: 'vpc-0a11', VPCRegion: 'eu-west-1' }],
}

export const fixture = fixtureOf(
  'route53:ListHostedZones',
  {
    HostedZones: [
      {
        Id: '/hostedzone/Z0A11',
        Name: 'corp.example.',
        CallerReference: 'a',
        Config: { Comment: 'inside', PrivateZone: true },
        ResourceRecordSetCount: 7,
      },
      {
        Id: '/hostedzone/Z0A22',
        Name: 'shop.example.',
        CallerReference: 'b',
        Config: { PrivateZone: false },
        ResourceRecordSetCount: 2,
      },
    ],
    Marker: '',
    IsTruncated: false,
    MaxItems: 100,
  },
  [
    { id: 'Z0A11', props: { name: 'corp.example', comment: 'inside' } },
    { id: 'Z0A22', props: { name: 'shop.example' } },
  ],
  [
    [zone, { vpcs: [{ vpc: 'vpc-0a11', vpcRegion: 'eu-west-1' }] }, 'route53:GetHostedZone'],
    [
      {
        HostedZone: { Id: '/hostedzone/Z0A22', Name: 'shop.example.', CallerReference: 'b' },
        DelegationSet: { NameServers: ['ns-1.example.net', 'ns-2.example.net'] },
        VPCs: [],
      },
      { nameServers: ['ns-1.example.net', 'ns-2.example.net'] },
      'route53:GetHostedZone',
    ],
    [
      records,
      {
        records: [
          { name: 'dev.corp.example', type: 'NS', ttl: 300, resourceRecords: ['ns-9.example.net.'] },
          {
            name: '*.corp.example',
            type: 'A',
            setIdentifier: 'blue',
            weight: 90,
            aliasName: 'dualstack.web-1234567890.eu-west-1.elb.amazonaws.com',
            aliasZoneId: 'Z32O12XQLNTSW2',
            evaluateTargetHealth: true,
          },
          { name: 'corp.example', type: 'A', aliasName: 'www.corp.example', aliasZone: 'Z0A11' },
          {
            name: 'www.corp.example',
            type: 'A',
            ttl: 60,
            setIdentifier: 'first',
            failover: 'PRIMARY',
            healthCheck: '0f111111-1111-4111-8111-111111111111',
            resourceRecords: ['203.0.113.7', '203.0.113.8'],
          },
          {
            name: 'geo.corp.example',
            type: 'CNAME',
            ttl: 60,
            setIdentifier: 'rest',
            country: '*',
            resourceRecords: ['rest.example.net'],
          },
        ],
      },
      'route53:ListResourceRecordSets',
    ],
  ],
  'Z0A11',
)
