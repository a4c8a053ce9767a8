import { classic, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

export const sgPerRegionQuota = defineQuota({
  id: 'sg-per-region-quota',
  severity: 'warning',
  title: 'A Region has at most 2,500 security groups by default',
  why: 'Groups of all VPCs of the account count together.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'groups-per-region',
      label: 'Security groups per Region',
      noun: 'security groups',
      scope: 'a Region',
      value: 2_500,
      instead: 'let workloads of one role share a group',
      ...perRegion(['security-group']),
    }),
  ],
  examples: {
    good: [{ says: 'One group for each role.', design: () => classic() }],
    bad: [
      {
        says: 'A group for each of 100 pods, where Service Quotas shows 100.',
        design: () =>
          classic(
            ...many(100, (at) =>
              make('security-group', `pod-${at}`, { in: 'net', groupDescription: 'One pod' }),
            ),
            granted('groups-per-region', 100),
          ),
      },
    ],
  },
})
