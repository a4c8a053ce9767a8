import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Reach } from '../define'
import { defineRule } from '../define'
import { twoZones } from '../two-zones'
import { wayOut } from '../way-out'
import { groupIn, orders } from './database-example'
import { hiddenAmong, subnetsOf } from './placed'

export const rdsPublicWarning = defineRule({
  id: 'rds-public-warning',
  severity: 'warning',
  title: 'A database has no public address',
  why: 'A database belongs into private subnets, where the groups of its clients are admitted. Without a subnet group it comes into the default VPC, where it is public unless told otherwise; with one, the pages of AWS disagree.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Scenarios.html',
  kind: 'database',
  *check(database, around, reach) {
    const words = wordsFor(database, around, reach)
    if (words === undefined) return
    yield {
      field: 'publiclyAccessible',
      message: `${database.name} ${words} Turn public access off.`,
      fix: () => ({
        label: 'Turn public access off',
        patch: setProps(database, { publiclyAccessible: false }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'It is private.', design: () => twoZones(groupIn('private-a', 'private-b'), ...orders()) },
    ],
    bad: [
      {
        says: 'It is public.',
        design: () => twoZones(groupIn('public-a', 'public-b'), ...orders({ publiclyAccessible: true })),
      },
      {
        says: 'Nothing is said, and its subnets are public.',
        design: () => twoZones(groupIn('public-a', 'public-b'), ...orders({ publiclyAccessible: undefined })),
      },
      {
        says: 'Nothing is said, and it comes into the default VPC.',
        design: () => twoZones(...orders({ dbSubnetGroup: undefined, publiclyAccessible: undefined })),
      },
    ],
  },
})

/** How a database comes by a public address, or may; undefined where it does not. */
function wordsFor(database: ElementOf<'database'>, around: Around, reach: Reach): string | undefined {
  const isPublic = read(database, 'publiclyAccessible') === true
  if (!isPublic && !saysNothing(database)) return undefined
  const subnets = subnetsOf(database, around)
  // One that is hidden altogether is told by `rds-public-needs-public-subnets`.
  if (isPublic)
    return subnets.length > 0 && hiddenAmong(subnets, around, reach).length === subnets.length
      ? undefined
      : 'gets a public address, so that only its security groups keep the internet away.'
  if (database.props.dbSubnetGroup === undefined)
    return 'has no subnet group and does not say whether it is public; in a default VPC with an internet gateway it then is.'
  return subnets.some((subnet) => wayOut(subnet, 4, around, reach) === 'open')
    ? 'stands in subnets that lead to an internet gateway and does not say whether it is public; it may be.'
    : undefined
}

/** Aurora has a default of its own, and copies take after their source. */
function saysNothing(database: ElementOf<'database'>): boolean {
  const { publiclyAccessible, sourceDatabase, dbSnapshotIdentifier, dbClusterIdentifier } = database.props
  const engine = read(database, 'engine')
  const given = [publiclyAccessible, sourceDatabase, dbSnapshotIdentifier, dbClusterIdentifier]
  return (
    database.awsId === undefined &&
    engine !== undefined &&
    !engine.startsWith('aurora') &&
    given.every((one) => one === undefined)
  )
}
