import { privateRangeOf } from '../ranges'
import { exist } from '../exist'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcSecondaryPublicPrimary = defineRule({
  id: 'vpc-secondary-public-primary',
  severity: 'error',
  title: 'A private block does not join a VPC whose primary block is not',
  why: 'AWS refuses RFC 1918 blocks in a VPC whose primary block is public or of 100.64.0.0/10.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    // What was read from AWS was accepted, whatever the page says today.
    exist(vpc)
      ? []
      : refuseSecondary(
          vpc,
          (block, primary) => !privateRangeOf(primary) && privateRangeOf(block) !== undefined,
          (primary) =>
            `a private one, which AWS refuses beside ${primary}. Make the private block the primary one.`,
        ),
  examples: {
    good: [
      {
        says: 'The private block is the primary one.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: '10.2.0.0/16 may not join 100.64.0.0/16.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '100.64.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.2.0.0/16' }],
            }),
          ),
      },
    ],
  },
})
