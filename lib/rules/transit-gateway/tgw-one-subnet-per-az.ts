import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { link, onHub } from './hub-example'

const second = make('subnet', 'orders-edge-2', {
  in: 'orders',
  cidrBlock: '10.1.255.16/28',
  availabilityZone: 'eu-west-1a',
})

export const tgwOneSubnetPerAz = defineRule({
  id: 'tgw-one-subnet-per-az',
  severity: 'error',
  title: 'An attachment has one subnet in each zone that it serves',
  why: 'AWS puts one interface of the transit gateway into each zone, so it takes at least one subnet and at most one of a zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    if (exist(attachment)) return
    const given = attachment.props.subnets
    const ids = read(attachment, 'subnets') ?? []
    if (Array.isArray(given) && given.length === 0)
      yield {
        field: 'subnets',
        message: `${attachment.name} has no subnet. Choose one in each zone that sends to the transit gateway.`,
      }
    const seen = new Map<string, string>()
    for (const id of ids) {
      const subnet = typeof id === 'string' ? around.get(id) : undefined
      const zone = isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
      if (!subnet || zone === undefined) continue
      const twin = seen.get(zone)
      if (twin === undefined) seen.set(zone, subnet.name)
      else
        yield {
          field: 'subnets',
          message: `${attachment.name} has ${twin} and ${subnet.name} in ${zone}. Keep one of them.`,
          fix: () => ({
            label: `Take ${subnet.name} out`,
            patch: setProps(attachment, { subnets: ids.filter((one) => one !== id) }),
          }),
        }
    }
  },
  examples: {
    good: [{ says: 'One subnet in the one zone.', design: () => onHub() }],
    bad: [
      {
        says: 'Two subnets of one zone.',
        design: () => onHub(second, link('orders', ['orders-edge', 'orders-edge-2'])),
      },
      { says: 'No subnet at all.', design: () => onHub(link('orders', [])) },
    ],
  },
})
