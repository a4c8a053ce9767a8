import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { isEdgeZone } from '@/lib/elements/subnet/local-zone'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { link, onHub } from './hub-example'

const other = (more: object) =>
  onHub(
    make('subnet', 'orders-other', { in: 'orders', availabilityZone: 'eu-west-1b', ...more }),
    link('orders', ['orders-edge', 'orders-other'], { ipv6Support: 'enable' }),
  )

export const tgwAttachmentSubnetKind = defineRule({
  id: 'tgw-attachment-subnet-kind',
  severity: 'error',
  title: 'The subnets of an attachment have IPv4 and lie in Availability Zones',
  why: 'AWS makes no attachment in an IPv6-only subnet, nor in a Local Zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    if (exist(attachment)) return
    const ids = read(attachment, 'subnets') ?? []
    for (const id of ids) {
      const subnet = typeof id === 'string' ? around.get(id) : undefined
      if (!isKind(subnet, 'subnet')) continue
      const zone = read(subnet, 'availabilityZone')
      const why =
        read(subnet, 'ipv6Native') === true
          ? 'which has IPv6 only'
          : isEdgeZone(zone)
            ? `which lies in ${zone}, no Availability Zone`
            : undefined
      if (why === undefined) continue
      yield {
        field: 'subnets',
        message: `${attachment.name} names ${subnet.name}, ${why}. Choose a subnet with IPv4 in an Availability Zone.`,
        fix: () =>
          ids.length > 1
            ? {
                label: `Take ${subnet.name} out`,
                patch: setProps(attachment, { subnets: ids.filter((one) => one !== id) }),
              }
            : undefined,
      }
    }
  },
  examples: {
    good: [{ says: 'Subnets with IPv4.', design: () => onHub() }],
    bad: [
      {
        says: 'An IPv6-only subnet.',
        design: () => other({ ipv6Native: true, ipv6CidrBlock: '2001:db8:0:1::/64' }),
      },
      {
        says: 'A subnet in a Local Zone.',
        design: () => other({ cidrBlock: '10.1.9.0/24', availabilityZone: 'us-west-2-lax-1a' }),
      },
    ],
  },
})
