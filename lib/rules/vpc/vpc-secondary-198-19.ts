import { contains, parsePrefix } from '@/lib/net/prefix'
import { exist } from '../exist'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

const RESERVED = parsePrefix('198.19.0.0/16')!

export const vpcSecondary19819 = defineRule({
  id: 'vpc-secondary-198-19',
  severity: 'error',
  title: '198.19.0.0/16 is no secondary block',
  why: 'AWS uses 198.19.0.0/16 itself and refuses it as a secondary block.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    // What was read from AWS was accepted, whatever the page says today.
    exist(vpc)
      ? []
      : refuseSecondary(
          vpc,
          (block) => contains(RESERVED, block),
          () => 'which AWS keeps for itself. Use another block.',
        ),
  examples: {
    good: [
      {
        says: '100.64.0.0/16 may join.',
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
        says: '198.19.0.0/24 may not.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '198.19.0.0/24' }],
            }),
          ),
      },
    ],
  },
})
