import { isKind, ofKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'

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
    const databases = ofKind(around.referrers(group.id), 'database').length
    for (const id of read(group, 'subnets') ?? []) {
      const subnet = isOpen(id) ? undefined : around.get(id)
      const block = isKind(subnet, 'subnet') ? blockOf(subnet) : undefined
      if (!isKind(subnet, 'subnet') || block?.family !== 4) continue
      const usable = usableAddresses(block)
      const wanted = addressesWanted(subnet, around)
      // More than there are is told by `subnet-usable-count`.
      if (wanted > usable || usable - wanted - databases >= 1) continue
      yield {
        field: 'subnets',
        message: `${group.name}: ${subnet.name} (${formatPrefix(block)}) has ${usable} addresses, and with its databases ${wanted + databases} are taken. Use a larger subnet, so that one stays free.`,
      }
    }
  },
  examples: {
    good: [{ says: 'Much is free.', design: () => small(1) }],
    bad: [{ says: 'Ten interfaces, a server and the database in a /28.', design: () => small(10) }],
  },
})
