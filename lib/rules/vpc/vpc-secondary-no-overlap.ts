import { overlaps } from '@/lib/net/prefix'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcSecondaryNoOverlap = defineRule({
  id: 'vpc-secondary-no-overlap',
  severity: 'error',
  title: 'The blocks of a VPC do not overlap',
  why: 'AWS refuses a secondary block that overlaps one that the VPC has already.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    refuseSecondary(
      vpc,
      (block, _primary, others) => others.some((other) => overlaps(other, block)),
      () => 'which overlaps another block of it. Use a free block.',
    ),
  examples: {
    good: [
      {
        says: 'Two blocks side by side.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.3.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: '10.2.128.0/17 lies in 10.2.0.0/16.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.2.128.0/17' }],
            }),
          ),
      },
    ],
  },
})
