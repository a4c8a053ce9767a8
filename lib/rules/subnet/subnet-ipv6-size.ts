import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { ElementOf } from '@/lib/elements'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix, parsePrefix, prefixAt } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'
import { isOpen, read, rowsOf } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { exist } from '../exist'

export const subnetIpv6Size = defineRule({
  id: 'subnet-ipv6-size',
  severity: 'error',
  title: 'An IPv6 subnet is a /44 to a /64 of its VPC, in steps of four',
  why: 'AWS refuses other lengths, and what lies outside the blocks of the VPC, which must have one first; /64 is usual.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet, around) {
    const vpc = around.get(subnet.parent)
    if (
      subnet.props.ipv6CidrBlock !== undefined &&
      isKind(vpc, 'vpc') &&
      !exist(subnet) &&
      !hasSix(vpc, around)
    )
      yield {
        field: 'ipv6CidrBlock',
        message: `${subnet.name} has an IPv6 block, and ${vpc.name} has none. Let Amazon give the VPC one, or take that of the subnet away.`,
        fix: () => ({
          label: `Let Amazon give ${vpc.name} an IPv6 block`,
          patch: setProps(vpc, { amazonProvidedIpv6CidrBlock: true }),
        }),
      }
    const block = parsePrefix(read(subnet, 'ipv6CidrBlock') ?? '')
    if (!block) return
    const ranges = isKind(vpc, 'vpc') ? sixesOf(vpc) : []
    if (ranges.length > 0 && !ranges.some((range) => contains(range, block)))
      yield {
        field: 'ipv6CidrBlock',
        message: `${subnet.name} has ${formatPrefix(block)}, which is outside ${vpc?.name} (${ranges.map(formatPrefix).join(', ')}). Choose a block inside it.`,
      }
    if (block.length >= 44 && block.length <= 64 && block.length % 4 === 0) return
    const usual = formatPrefix(prefixAt(6, block.first, 64))
    yield {
      field: 'ipv6CidrBlock',
      message: `${subnet.name} has ${formatPrefix(block)}; an IPv6 subnet is a /44, /48, /52, /56, /60 or /64. Use ${usual}.`,
      fix: () => ({ label: `Use ${usual}`, patch: setProps(subnet, { ipv6CidrBlock: usual }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'A /64 is usual.',
        design: () =>
          classic(dualNet, make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/64' })),
      },
    ],
    bad: [
      {
        says: 'The VPC has no IPv6.',
        design: () => classic(make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/64' })),
      },
      {
        says: 'A /66 is too small.',
        design: () =>
          classic(dualNet, make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/66' })),
      },
      {
        says: 'A block of another VPC.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              cidrBlocks: [
                { cidrBlock: '2001:db8:1234:1a00::/56', ipv6Pool: 'ipv6pool-ec2-0123456789abcdef0' },
              ],
            }),
            make('subnet', 'six', { in: 'lab', ipv6CidrBlock: '2001:db8:0:1::/64' }),
          ),
      },
    ],
  },
})

/** Has a VPC some IPv6 block, or may it have one? */
const hasSix = (vpc: ElementOf<'vpc'>, around: Around): boolean =>
  isOpen(vpc.props.amazonProvidedIpv6CidrBlock) ||
  read(vpc, 'amazonProvidedIpv6CidrBlock') === true ||
  rowsOf(vpc, 'cidrBlocks')?.every(({ cidrBlock }) => parsePrefix(cidrBlock ?? '')?.family === 4) !== true ||
  mentioned(around, vpc, 'AWS::EC2::VPCCidrBlock')

/** The IPv6 blocks of a VPC; none where not all of them are known, as one that Amazon gives. */
const sixesOf = (vpc: ElementOf<'vpc'>): readonly Prefix[] =>
  vpc.props.amazonProvidedIpv6CidrBlock === undefined
    ? (rangesOf(vpc) ?? []).filter(({ family }) => family === 6)
    : []
