import { contains, parsePrefix } from '@/lib/net/prefix'
import { exist } from '../exist'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

const FIFTEEN = parsePrefix('10.0.0.0/15')!
const SIXTEEN = parsePrefix('10.0.0.0/16')!

export const vpcSecondary1000015 = defineRule({
  id: 'vpc-secondary-10-0-0-0-15',
  severity: 'error',
  title: '10.0.0.0/16 does not join a VPC in 10.0.0.0/15',
  why: 'AWS refuses a secondary block from 10.0.0.0/16 when the VPC has a block in 10.0.0.0/15.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    // What was read from AWS was accepted, whatever the page says today.
    exist(vpc)
      ? []
      : refuseSecondary(
          vpc,
          (block, _primary, others) =>
            others.some((one) => contains(FIFTEEN, one)) && contains(SIXTEEN, block),
          () =>
            'which AWS refuses where a block of 10.0.0.0/15 stands already. Use 10.2.0.0/16 or a higher one.',
        ),
  examples: {
    good: [
      {
        says: '10.2.0.0/16 may join 10.1.0.0/16.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.2.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: '10.0.0.0/16 may not.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.0.0.0/16' }],
            }),
          ),
      },
    ],
  },
})
