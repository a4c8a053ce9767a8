import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { regional } from './regional-example'

/** What is said of the one subnet of a zonal gateway. */
const ZONAL = [
  'allocation',
  'secondaryAllocations',
  'privateIpAddress',
  'secondaryPrivateIpAddresses',
  'secondaryPrivateIpAddressCount',
] as const

export const natgwRegionalMode = defineRule({
  id: 'natgw-regional-mode',
  severity: 'info',
  title: 'A regional NAT gateway is public, and takes its addresses by zone',
  why: 'A regional NAT gateway belongs to the VPC and to no subnet: it is public only, and its Elastic IPs are given by zone, or by AWS.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    // One in a subnet is told by natgw-zonal-subnet.
    if (read(nat, 'availabilityMode') !== 'regional' || around.get(nat.parent)?.kind !== 'vpc') return
    if (isOpen(nat.props.availabilityMode) || exist(nat)) return
    if (read(nat, 'connectivityType') === 'private')
      yield {
        field: 'connectivityType',
        message: `${nat.name} is regional and private; AWS makes regional NAT gateways public only. Make it public, or zonal in a subnet.`,
        fix: () => ({ label: 'Make it public', patch: setProps(nat, { connectivityType: undefined }) }),
      }
    const odd = ZONAL.find((field) => nat.props[field] !== undefined)
    if (odd === undefined) return
    yield {
      field: odd,
      message: `${nat.name} is regional and takes no address of a single subnet. Give its Elastic IPs by zone, or leave them to AWS.`,
      fix: () => ({
        label: 'Leave the addresses to AWS',
        patch: setProps(nat, Object.fromEntries(ZONAL.map((field) => [field, undefined]))),
      }),
    }
  },
  examples: {
    good: [{ says: 'AWS finds the addresses.', design: () => regional() }],
    bad: [
      { says: 'It is private.', design: () => regional({ connectivityType: 'private' }) },
      { says: 'It has a private address.', design: () => regional({ privateIpAddress: '10.0.1.9' }) },
    ],
  },
})
