import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { zoneOf } from '@/lib/elements/subnet/standing'
import { formatPrefix, usableAddresses } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { blockOf } from '../ranges'
import { addressesWanted } from '../subnet/addresses-wanted'
import { twoZones } from '../two-zones'
import { groupIn, orders } from './database-example'

const small = (count: number) =>
  twoZones(
    make('subnet', 'private-a', {
      in: 'net',
      cidrBlock: '10.0.1.0/28',
      availabilityZone: 'eu-west-1a',
      routeTable: 'inward',
    }),
    ...Array.from({ length: count }, (_, at) => make('network-interface', `face-${at}`, { in: 'private-a' })),
    groupIn('private-a', 'private-b'),
    ...orders(),
  )

export const rdsSpareIp = defineRule({
  id: 'rds-spare-ip',
  severity: 'warning',
  title: 'Subnets of databases keep an address free',
  why: 'RDS takes a further address of the subnet when it recovers or scales a database.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  kind: 'db-subnet-group',
  *check(group, around) {
    const databases = ofKind(around.referrers(group.id), 'database')
    const all = (read(group, 'subnets') ?? []).flatMap((id) => (isOpen(id) ? [] : (around.get(id) ?? [])))
    for (const id of read(group, 'subnets') ?? []) {
      const subnet = isOpen(id) ? undefined : around.get(id)
      const block = isKind(subnet, 'subnet') ? blockOf(subnet) : undefined
      if (!isKind(subnet, 'subnet') || block?.family !== 4) continue
      const usable = usableAddresses(block)
      const wanted = addressesWanted(subnet, around)
      const own = databases.filter((one) => standsIn(one, subnet, ofKind(all, 'subnet'))).length
      // More than there are is told by `subnet-usable-count`.
      if (wanted > usable || usable - wanted - own >= 1) continue
      yield {
        field: 'subnets',
        message: `${group.name}: ${subnet.name} (${formatPrefix(block)}) has ${usable} addresses, and ${wanted + own} are taken. Use a larger subnet, so that one stays free.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Much is free.', design: () => small(1) }],
    bad: [{ says: 'Ten interfaces, a server and the database in a /28.', design: () => small(10) }],
  },
})

/** Must a database have an address in this subnet? With a standby it has one in two zones, else in one of those of its zone. */
function standsIn(
  database: ElementOf<'database'>,
  subnet: ElementOf<'subnet'>,
  all: readonly ElementOf<'subnet'>[],
): boolean {
  if (read(database, 'multiAz') === true) return all.length <= 2
  const zone = read(database, 'availabilityZone')
  const [first, more] = zone === undefined ? all : all.filter((one) => zoneOf(one) === zone)
  return first === subnet && more === undefined
}
