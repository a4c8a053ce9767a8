import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, dualNet, make } from '../example'

/** Families of instances that do not run on Nitro. Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html */
const XEN = /^(c1|c3|c4|cc2|cr1|d2|f1|g2|g3|g3s|h1|hs1|i2|i3|m1|m2|m3|m4|p2|p3|r3|r4|t1|t2|x1|x1e)\.(?!metal)/

const six = make('subnet', 'six', { in: 'net', ipv6CidrBlock: '2001:db8:0:1::/64', ipv6Native: true })

export const subnetIpv6Native = defineRule({
  id: 'subnet-ipv6-native',
  severity: 'warning',
  title: 'An IPv6-only subnet holds what needs no IPv4',
  why: 'A subnet without an IPv4 block takes instances on Nitro only, and nothing that needs an IPv4 address, such as a NAT gateway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  kind: 'subnet',
  *check(subnet, around) {
    if (read(subnet, 'ipv6Native') !== true) return
    const block = read(subnet, 'cidrBlock')
    if (block !== undefined)
      yield {
        field: 'cidrBlock',
        message: `${subnet.name} is IPv6 only and has the IPv4 block ${block}. Take the block away, or let it have both.`,
        fix: () => ({ label: 'Let it have both', patch: setProps(subnet, { ipv6Native: undefined }) }),
      }
    const inside = around.children(subnet.id)
    for (const nat of ofKind(inside, 'nat-gateway'))
      yield {
        field: 'ipv6Native',
        message: `${subnet.name} is IPv6 only, and ${nat.name} needs an IPv4 address of its subnet. Put it into a subnet that has both.`,
      }
    for (const instance of ofKind(inside, 'instance')) {
      const type = read(instance, 'instanceType')
      if (type !== undefined && XEN.test(type))
        yield {
          field: 'ipv6Native',
          message: `${subnet.name} is IPv6 only, and ${instance.name} (${type}) does not run on Nitro. Choose a newer type, or another subnet.`,
        }
    }
  },
  examples: {
    good: [
      {
        says: 'An instance on Nitro.',
        design: () =>
          classic(
            dualNet,
            six,
            make('instance', 'modern', {
              in: 'six',
              imageId: 'ami-0123456789abcdef0',
              instanceType: 't3.micro',
              securityGroups: ['web'],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'A NAT gateway has an IPv4 address of its subnet.',
        design: () =>
          classic(dualNet, six, make('nat-gateway', 'inner', { in: 'six', connectivityType: 'private' })),
      },
      {
        says: 'A t2 does not run on Nitro.',
        design: () =>
          classic(
            dualNet,
            six,
            make('instance', 'old', {
              in: 'six',
              imageId: 'ami-0123456789abcdef0',
              instanceType: 't2.micro',
            }),
          ),
      },
      {
        says: 'IPv6 only, with an IPv4 block.',
        design: () =>
          classic(
            dualNet,
            make('subnet', 'six', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              ipv6CidrBlock: '2001:db8:0:1::/64',
              ipv6Native: true,
            }),
          ),
      },
    ],
  },
})
