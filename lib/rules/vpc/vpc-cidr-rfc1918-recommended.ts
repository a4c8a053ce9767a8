import { overlaps, parsePrefix } from '@/lib/net/prefix'
import { refuseBlocks } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** Source: https://www.iana.org/assignments/iana-ipv4-special-registry */
const NOT_PUBLIC = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '198.18.0.0/15',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
].map((text) => parsePrefix(text)!)

export const vpcCidrRfc1918Recommended = defineRule({
  id: 'vpc-cidr-rfc1918-recommended',
  severity: 'warning',
  title: 'A VPC uses private addresses',
  why: 'A public block is accepted, but its real owners on the internet become unreachable from the VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc, around) =>
    refuseBlocks(
      vpc,
      around,
      (block) => !NOT_PUBLIC.some((range) => overlaps(range, block)),
      () =>
        'which is public: its owners on the internet cannot be reached from here. Use a block of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    ),
  examples: {
    good: [
      {
        says: '100.64.0.0/10 is shared space that nobody owns.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '100.64.0.0/16' })),
      },
    ],
    bad: [
      {
        says: '52.0.0.0/16 belongs to somebody.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '52.0.0.0/16' })),
      },
    ],
  },
})
