import { contains, parsePrefix } from '@/lib/net/prefix'
import { exist } from '../exist'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

const TWELVE = parsePrefix('172.16.0.0/12')!
const DEFAULT_VPC = parsePrefix('172.31.0.0/16')!

export const vpcSecondary17231 = defineRule({
  id: 'vpc-secondary-172-31',
  severity: 'error',
  title: '172.31.0.0/16 does not join a VPC in 172.16.0.0/12',
  why: 'AWS refuses a secondary block from 172.31.0.0/16 when the primary block is of 172.16.0.0/12.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    // What was read from AWS was accepted, whatever the page says today.
    exist(vpc)
      ? []
      : refuseSecondary(
          vpc,
          (block, primary) => contains(TWELVE, primary) && contains(DEFAULT_VPC, block),
          (primary) => `which AWS refuses beside ${primary}. Use one of 172.18.0.0/16 to 172.30.0.0/16.`,
        ),
  examples: {
    good: [
      {
        says: '172.20.0.0/16 may join.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '172.16.0.0/16',
              cidrBlocks: [{ cidrBlock: '172.20.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: '172.31.0.0/16 may not.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '172.16.0.0/16',
              cidrBlocks: [{ cidrBlock: '172.31.0.0/16' }],
            }),
          ),
      },
    ],
  },
})
