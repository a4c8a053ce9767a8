import { formatPrefix, usableAddresses } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blockOf } from '../ranges'
import { addressesWanted } from './addresses-wanted'

const servers = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    make('instance', `server-${at}`, { in: 'small', imageId: 'ami-0123456789abcdef0' }),
  )

export const subnetUsableCount = defineRule({
  id: 'subnet-usable-count',
  severity: 'warning',
  title: 'A subnet has an address for everything in it',
  why: 'AWS keeps five addresses of every subnet; a /28 has 11 left. What finds no address cannot start.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet, around) {
    const block = blockOf(subnet)
    if (block?.family !== 4) return
    const wanted = addressesWanted(subnet, around)
    const usable = usableAddresses(block)
    if (wanted <= usable) return
    yield {
      field: 'cidrBlock',
      message: `${subnet.name} (${formatPrefix(block)}) has ${usable} addresses to give, and ${wanted} things in it want one. Use a larger block, or a second subnet.`,
    }
  },
  examples: {
    good: [
      {
        says: 'A /28 holds 11 instances.',
        design: () =>
          classic(make('subnet', 'small', { in: 'net', cidrBlock: '10.0.2.0/28' }), ...servers(11)),
      },
    ],
    bad: [
      {
        says: 'A /28 does not hold 12.',
        design: () =>
          classic(make('subnet', 'small', { in: 'net', cidrBlock: '10.0.2.0/28' }), ...servers(12)),
      },
    ],
  },
})
