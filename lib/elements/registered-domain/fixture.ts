import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'route53domains:ListDomains',
  {
    Domains: [
      {
        DomainName: 'shop.example',
        AutoRenew: false,
        TransferLock: true,
        Expiry: new Date('2027-06-30T23:59:59Z'),
      },
    ],
  },
  [
    {
      id: 'shop.example',
      props: { domainName: 'shop.example', autoRenew: false, transferLock: true, expiry: '2027-06-30' },
    },
  ],
  [
    [
      {
        DomainName: 'shop.example',
        Nameservers: [{ Name: 'ns-1.example.net' }, { Name: 'ns-2.example.net' }],
      },
      { nameServers: ['ns-1.example.net', 'ns-2.example.net'] },
    ],
  ],
)
