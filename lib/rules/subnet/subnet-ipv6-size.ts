import { setProps } from '@/lib/design/patch'
import { formatPrefix, parsePrefix, prefixAt } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'

export const subnetIpv6Size = defineRule({
  id: 'subnet-ipv6-size',
  severity: 'error',
  title: 'An IPv6 subnet is a /44 to a /64, in steps of four',
  why: 'AWS refuses other lengths; /64 is usual.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet) {
    const block = parsePrefix(read(subnet, 'ipv6CidrBlock') ?? '')
    if (!block || (block.length >= 44 && block.length <= 64 && block.length % 4 === 0)) return
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
        design: () => classic(make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/64' })),
      },
    ],
    bad: [
      {
        says: 'A /66 is too small.',
        design: () => classic(make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/66' })),
      },
    ],
  },
})
