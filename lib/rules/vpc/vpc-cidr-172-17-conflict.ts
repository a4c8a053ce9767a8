import { overlaps, parsePrefix } from '@/lib/net/prefix'
import { refuseBlocks } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

const DOCKER = parsePrefix('172.17.0.0/16')!

export const vpcCidr17217Conflict = defineRule({
  id: 'vpc-cidr-172-17-conflict',
  severity: 'warning',
  title: 'A VPC stays clear of 172.17.0.0/16',
  why: 'Services such as AWS Cloud9 and Amazon SageMaker AI use 172.17.0.0/16 themselves and then cannot reach the VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc, around) =>
    refuseBlocks(
      vpc,
      around,
      (block) => overlaps(DOCKER, block),
      () => 'which conflicts with 172.17.0.0/16 inside some AWS services. Use another block.',
    ),
  examples: {
    good: [
      {
        says: '172.18.0.0/16 is free of it.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '172.18.0.0/16' })),
      },
    ],
    bad: [
      {
        says: '172.17.0.0/16 is the range itself.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '172.17.0.0/16' })),
      },
    ],
  },
})
