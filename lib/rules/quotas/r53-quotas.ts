import { designOf, make } from '../example'
import { perAccount } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'
import { zoneLimits } from './zone-limits'

export const r53Quotas = defineQuota({
  id: 'r53-quotas',
  severity: 'warning',
  title: 'An account has at most 500 hosted zones, 200 health checks and 20 domains by default',
  why: 'A zone holds 10,000 records, a private one serves 300 VPCs. Of one name and type there are 100 records, 30 by geoproximity; a record holds 400 values.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html',
  limits: [
    limitOf({
      key: 'hosted-zones-per-account',
      label: 'Hosted zones per account',
      noun: 'hosted zones',
      scope: 'an account',
      value: 500,
      instead: 'keep subdomains in the zone above them',
      ...perAccount('hosted-zone'),
    }),
    limitOf({
      key: 'health-checks-per-account',
      label: 'Health checks per account',
      noun: 'health checks',
      scope: 'an account',
      value: 200,
      instead: 'let records share one',
      ...perAccount('health-check'),
    }),
    limitOf({
      key: 'domains-per-account',
      label: 'Registered domains per account',
      noun: 'registered domains',
      scope: 'an account',
      value: 20,
      instead: 'register them from another account',
      ...perAccount('registered-domain'),
    }),
    ...zoneLimits,
  ],
  examples: {
    good: [
      {
        says: 'One domain and its zone.',
        design: () =>
          designOf(
            make('account', 'main', { accountId: '111122223333' }),
            make('hosted-zone', 'zone', { in: 'main', name: 'example.com' }),
            make('registered-domain', 'name', { in: 'main', domainName: 'example.com', hostedZone: 'zone' }),
          ),
      },
    ],
    bad: [
      {
        says: '25 domains in one account.',
        design: () =>
          designOf(
            make('account', 'main', { accountId: '111122223333' }),
            ...many(25, (at) =>
              make('registered-domain', `name-${at}`, { in: 'main', domainName: `name-${at}.example` }),
            ),
          ),
      },
    ],
  },
})
