import { setProps } from '@/lib/design/patch'
import { rowsOf, withRow } from '@/lib/elements/read'
import { formatPrefix, parsePrefix, prefixAt } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'

const fits = (length: number) => length >= 44 && length <= 60 && length % 4 === 0
/** The next smaller block that AWS takes. */
const nearest = (length: number) => Math.min(60, Math.max(44, Math.ceil(length / 4) * 4))

const lab = (cidrBlock: string) =>
  make('vpc', 'lab', {
    in: 'ireland',
    cidrBlock: '10.1.0.0/16',
    cidrBlocks: [{ cidrBlock, ipv6Pool: 'ipv6pool-ec2-0123456789abcdef0' }],
  })

export const vpcIpv6CidrSize = defineRule({
  id: 'vpc-ipv6-cidr-size',
  severity: 'error',
  title: 'An IPv6 block of a VPC is a /44 to a /60, in steps of four',
  why: 'AWS takes no other lengths for a block of your own pool or of IPAM; one that Amazon provides is always a /56.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  *check(vpc) {
    const rows = rowsOf(vpc, 'cidrBlocks') ?? []
    for (const { at, cidrBlock, ipv6NetmaskLength: asked } of rows) {
      const block = parsePrefix(cidrBlock ?? '')
      const [key, length] =
        block?.family === 6 ? (['cidrBlock', block.length] as const) : (['ipv6NetmaskLength', asked] as const)
      if (length === undefined || fits(length)) continue
      const right = nearest(length)
      const value = block?.family === 6 ? formatPrefix(prefixAt(6, block.first, right)) : right
      yield {
        field: `cidrBlocks.${at}.${key}`,
        message: `${vpc.name} asks for an IPv6 /${length}; a VPC takes a /44, /48, /52, /56 or /60. Use a /${right}.`,
        fix: () => ({
          label: `Use ${block?.family === 6 ? value : `a /${right}`}`,
          patch: setProps(vpc, { cidrBlocks: withRow(rows, at, { [key]: value }) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'A /56 is usual.', design: () => classic(lab('2001:db8:1234:1a00::/56')) }],
    bad: [
      { says: 'A /62 is too small.', design: () => classic(lab('2001:db8:1234:1a00::/62')) },
      {
        says: 'IPAM is asked for a /50.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/16',
              cidrBlocks: [{ ipv6IpamPoolId: 'ipam-pool-0123456789abcdef0', ipv6NetmaskLength: 50 }],
            }),
          ),
      },
    ],
  },
})
