import { contains, parsePrefix } from '@/lib/net/prefix'
import { refuseBlocks } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

const FORBIDDEN = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4'].map((text) =>
  parsePrefix(text)!,
)

export const vpcCidrForbiddenRanges = defineRule({
  id: 'vpc-cidr-forbidden-ranges',
  severity: 'error',
  title: 'A VPC stays out of the reserved ranges',
  why: 'AWS refuses blocks in 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16 and 224.0.0.0/4.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc, around) =>
    refuseBlocks(
      vpc,
      around,
      (block) => FORBIDDEN.some((range) => contains(range, block)),
      () => 'which lies in a range that AWS reserves. Use a private block.',
    ),
  examples: {
    good: [
      {
        says: '172.16.0.0/16 is private.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '172.16.0.0/16' })),
      },
    ],
    bad: [
      {
        says: '169.254.0.0/20 is link-local.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '169.254.0.0/20' })),
      },
    ],
  },
})
