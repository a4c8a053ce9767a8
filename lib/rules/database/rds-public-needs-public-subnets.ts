import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import type { Complaint, Reach } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../quota'
import { vpcOf } from '../routes'
import { twoZones } from '../two-zones'
import { wayOut } from '../way-out'
import { groupIn, orders } from './database-example'

type Database = ElementOf<'database'>

export const rdsPublicNeedsPublicSubnets = defineRule({
  id: 'rds-public-needs-public-subnets',
  severity: 'error',
  title: 'A public database stands in public subnets',
  why: 'A publicly accessible database needs a route to an internet gateway in every subnet of its group, and both DNS attributes of the VPC on.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  kind: 'database',
  *check(database, around, reach) {
    if (read(database, 'publiclyAccessible') !== true || exist(database)) return
    const group = around.get(read(database, 'dbSubnetGroup'))
    if (!isKind(group, 'db-subnet-group')) return
    const subnets = (read(group, 'subnets') ?? []).flatMap((id) => {
      const subnet = isOpen(id) ? undefined : around.get(id)
      return isKind(subnet, 'subnet') ? [subnet] : []
    })
    yield* hiddenSubnets(database, subnets, around, reach)
    const vpc = vpcOf(around, subnets[0])
    const off = (['enableDnsSupport', 'enableDnsHostnames'] as const).some(
      (field) => vpc && read(vpc, field) === false && (!exist(vpc) || vpc.props[field] !== undefined),
    )
    if (vpc && off)
      yield {
        field: 'publiclyAccessible',
        message: `${database.name} is publicly accessible, but ${vpc.name} has DNS resolution or DNS hostnames off. Turn both on in the VPC.`,
        fix: () => ({
          label: `Turn DNS on in ${vpc.name}`,
          patch: setProps(vpc, { enableDnsSupport: true, enableDnsHostnames: true }),
        }),
      }
  },
  examples: {
    good: [
      {
        says: 'A private database in private subnets.',
        design: () => twoZones(groupIn('private-a', 'private-b'), ...orders()),
      },
    ],
    bad: [
      {
        says: 'Its subnets are private.',
        design: () => twoZones(groupIn('private-a', 'private-b'), ...orders({ publiclyAccessible: true })),
      },
      {
        says: 'The VPC gives no DNS hostnames.',
        design: () =>
          twoZones(
            make('vpc', 'net', { in: 'ireland', cidrBlock: '10.0.0.0/16' }),
            groupIn('public-a', 'public-b'),
            ...orders({ publiclyAccessible: true }),
          ),
      },
    ],
  },
})

/** Subnets that lead to no internet gateway, or only by something in between. */
function* hiddenSubnets(
  database: Database,
  subnets: readonly ElementOf<'subnet'>[],
  around: Around,
  reach: Reach,
): Iterable<Complaint> {
  const hidden = subnets.filter((subnet) =>
    ['hidden', 'none'].includes(wayOut(subnet, 4, around, reach) ?? ''),
  )
  if (hidden.length === 0) return
  const names = hidden.map(({ name }) => name).join(', ')
  yield {
    field: 'publiclyAccessible',
    message: `${database.name} is publicly accessible, but subnets of its group have no route to an internet gateway: ${names}. Turn public access off, or use public subnets only.`,
    fix: () => ({
      label: 'Turn public access off',
      patch: setProps(database, { publiclyAccessible: false }),
    }),
  }
}
