import type { Element, Id } from '@/lib/design/element'
import { sketch } from './sketch'
import type { Zone } from './parts'
import { natOf, subnetOf, tableOf, vpcOf } from './parts'

export const ZONES: readonly Zone[] = ['a', 'b']

export const inBothZones = (role: string): readonly Id[] => ZONES.map((zone) => `${role}-${zone}`)

/** A VPC over two zones in Ireland: public subnets, private ones, and a NAT gateway in each zone. */
export const twoZones = (vpc: Id): readonly Element[] => [
  vpcOf(vpc, 'eu-west-1', '10.0.0.0/16'),
  sketch('internet-gateway', 'igw', { in: vpc }),
  tableOf(vpc, 'rt-public', ['0.0.0.0/0', 'igw']),
  ...ZONES.flatMap((zone, index) => [
    tableOf(vpc, `rt-private-${zone}`, ['0.0.0.0/0', `nat-${zone}`]),
    subnetOf(vpc, `public-${zone}`, [`10.0.${index}.0/24`, zone], 'rt-public', { open: true }),
    subnetOf(vpc, `private-${zone}`, [`10.0.${10 + index}.0/24`, zone], `rt-private-${zone}`),
    ...natOf(`public-${zone}`, zone),
  ]),
]
