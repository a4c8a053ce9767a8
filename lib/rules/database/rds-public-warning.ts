import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { twoZones } from '../two-zones'
import { groupIn, orders } from './database-example'

export const rdsPublicWarning = defineRule({
  id: 'rds-public-warning',
  severity: 'warning',
  title: 'A database has no public address',
  why: 'A database belongs into private subnets, where the groups of its clients are admitted. Without a subnet group it comes into the default VPC, where it is public unless told otherwise.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.Scenarios.html',
  kind: 'database',
  *check(database) {
    const isPublic = read(database, 'publiclyAccessible') === true
    if (!isPublic && !isPublicByItself(database)) return
    yield {
      field: 'publiclyAccessible',
      message: isPublic
        ? `${database.name} gets a public address, so that only its security groups keep the internet away. Turn public access off.`
        : `${database.name} has no subnet group and does not say whether it is public; in a default VPC with an internet gateway it then is. Turn public access off.`,
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
        says: 'Nothing is said, and it comes into the default VPC.',
        design: () => twoZones(...orders({ dbSubnetGroup: undefined, publiclyAccessible: undefined })),
      },
    ],
  },
})

/**
 * Nothing is said, and there is no group: RDS takes the default VPC and a public address, but for Aurora. Copies take after
 * their source. Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
function isPublicByItself(database: ElementOf<'database'>): boolean {
  const { publiclyAccessible, dbSubnetGroup, sourceDatabase, dbSnapshotIdentifier, dbClusterIdentifier } =
    database.props
  const engine = read(database, 'engine')
  const given = [publiclyAccessible, dbSubnetGroup, sourceDatabase, dbSnapshotIdentifier, dbClusterIdentifier]
  return (
    database.awsId === undefined &&
    engine !== undefined &&
    !engine.startsWith('aurora') &&
    given.every((one) => one === undefined)
  )
}
