import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { zoneKeyOf, zoneOf } from '@/lib/elements/subnet/standing'
import { subnetsLike } from '@/lib/elements/subnet/alike'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { twoZones } from '../two-zones'
import { groupIn } from './database-example'

export const rdsSubnetGroupTwoAz = defineRule({
  id: 'rds-subnet-group-two-az',
  severity: 'error',
  title: 'A DB subnet group reaches into two zones of one VPC',
  why: 'AWS refuses a DB subnet group whose subnets lie in one Availability Zone, also for a database without a standby, or in several VPCs.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  kind: 'db-subnet-group',
  *check(group, around) {
    const subnets = subnetsOf(group, around)
    const [first] = subnets ?? []
    if (!subnets || !first || exist(group)) return
    const vpcs = [...new Set(subnets.map(({ parent }) => parent))].flatMap((id) => around.get(id) ?? [])
    if (vpcs.length > 1)
      yield {
        field: 'subnets',
        message: `${group.name} has subnets in ${vpcs.map(({ name }) => name).join(' and ')}. Keep those of one VPC.`,
      }
    const keys = new Set(subnets.map(zoneKeyOf))
    if (keys.size > 1 || (keys.has(undefined) && subnets.length > 1)) return
    const zone = zoneOf(first)
    if (zone !== undefined && isLocal(zone)) return
    yield {
      field: 'subnets',
      message: `${group.name} has subnets in ${zone ?? 'one zone'} only. Add a subnet in another zone.`,
      fix: () => {
        const more = subnetsLike(first, around).find(
          (one) => zoneOf(one) !== undefined && zoneOf(one) !== zone,
        )
        const patch = more && setProps(group, { subnets: [...subnets.map(({ id }) => id), more.id] })
        return patch && { label: `Add ${more.name} in ${zoneOf(more)}`, patch }
      },
    }
  },
  examples: {
    good: [
      { says: 'Private subnets of two zones.', design: () => twoZones(groupIn('private-a', 'private-b')) },
    ],
    bad: [
      { says: 'One subnet.', design: () => twoZones(groupIn('private-a')) },
      {
        says: 'Two subnets of one zone.',
        design: () =>
          twoZones(
            make('subnet', 'data-a', {
              in: 'net',
              cidrBlock: '10.0.9.0/24',
              availabilityZone: 'eu-west-1a',
              routeTable: 'inward',
            }),
            groupIn('private-a', 'data-a'),
          ),
      },
    ],
  },
})

/** Local Zones and Wavelength Zones, where a group may stand in one: "us-west-2-lax-1a". */
const isLocal = (zone: string): boolean => /-\d-[a-z0-9]+-\d[a-z]$/.test(zone)

/** Fails: undefined when one of them is not known. */
function subnetsOf(
  group: ElementOf<'db-subnet-group'>,
  around: Around,
): readonly ElementOf<'subnet'>[] | undefined {
  const found = read(group, 'subnets')?.map((id) => (isOpen(id) ? undefined : around.get(id)))
  return found?.every((one) => isKind(one, 'subnet')) ? found : undefined
}
