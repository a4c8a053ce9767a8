import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeDhcpOptions',
  {
    DhcpOptions: [
      {
        DhcpOptionsId: 'dopt-0a11',
        OwnerId: '111122223333',
        DhcpConfigurations: [
          { Key: 'domain-name', Values: [{ Value: 'corp.example.com' }] },
          { Key: 'domain-name-servers', Values: [{ Value: '10.0.0.53' }, { Value: '10.0.1.53' }] },
          { Key: 'ntp-servers', Values: [{ Value: '169.254.169.123' }] },
          { Key: 'netbios-node-type', Values: [{ Value: '2' }] },
        ],
        Tags: [{ Key: 'Name', Value: 'corp' }],
      },
      {
        DhcpOptionsId: 'dopt-0a22',
        OwnerId: '111122223333',
        DhcpConfigurations: [
          { Key: 'domain-name', Values: [{ Value: 'eu-west-1.compute.internal' }] },
          { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
        ],
        Tags: [],
      },
    ],
  },
  [
    {
      id: 'dopt-0a11',
      props: {
        domainName: 'corp.example.com',
        domainNameServers: ['10.0.0.53', '10.0.1.53'],
        ntpServers: ['169.254.169.123'],
        netbiosNodeType: 2,
      },
    },
  ],
)
