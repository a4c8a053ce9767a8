import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { of } from './count'
import { defineQuota, limitOf } from './define'
import { blockAt, many } from './example'

const GONE = ['rejected', 'expired', 'failed', 'deleted', 'deleting']

export const pcxQuota = defineQuota({
  id: 'pcx-quota',
  severity: 'warning',
  title: 'A VPC has at most 50 peering connections by default',
  why: 'The quota counts active peerings on both sides, and can be raised to 125. A transit gateway joins more VPCs with one attachment each. Of requests, 25 may wait to be accepted at a time.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html',
  limits: [
    limitOf({
      key: 'peerings-per-vpc',
      label: 'Active peering connections per VPC',
      noun: 'peering connections',
      scope: 'a VPC',
      value: 50,
      most: 125,
      instead: 'use a transit gateway',
      of: 'vpc',
      *uses(vpc, around) {
        yield of(
          ofKind(around.referrers(vpc.id), 'vpc-peering').filter(
            (one) => !GONE.includes(read(one, 'status') ?? ''),
          ),
        )
      },
      atMost: (around) => around.all('vpc-peering').length,
    }),
  ],
  examples: {
    good: [
      {
        says: 'One peer.',
        design: () =>
          classic(
            make('vpc', 'peer', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
            make('vpc-peering', 'to-peer', { in: 'ireland', vpc: 'net', peerVpc: 'peer' }),
          ),
      },
    ],
    bad: [
      {
        says: '51 peers do not fit by default.',
        design: () =>
          classic(
            ...many(51, (at) => [
              make('vpc', `peer-${at}`, { in: 'ireland', cidrBlock: blockAt(at + 1, 16) }),
              make('vpc-peering', `to-${at}`, { in: 'ireland', vpc: 'net', peerVpc: `peer-${at}` }),
            ]).flat(),
          ),
      },
    ],
  },
})
