import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, some }) => {
  const [group] = all('db-subnet-group')
  const [vpc] = all('vpc')
  if (!group) return
  const groups = some(all('security-group')).slice(0, 2)
  const postgres = chance(2)
  add('database', {
    ...inside(vpc),
    props: {
      engine: postgres ? 'postgres' : 'mysql',
      dbInstanceClass: pick(['db.t4g.micro', 'db.r7g.large']),
      dbSubnetGroup: group.id,
      allocatedStorage: 20,
      storageType: 'gp3',
      masterUsername: 'dbadmin',
      manageMasterUserPassword: true,
      ...(groups.length > 0 && { securityGroups: groups.map(({ id }) => id) }),
      ...(chance(2) && { port: postgres ? 5432 : 3306 }),
      ...(chance(2) && { publiclyAccessible: false }),
      ...(chance(2) && { multiAz: chance(2) }),
      ...(chance(2) && { storageEncrypted: true }),
      ...(chance(3) && { networkType: 'IPV4' }),
      ...(chance(3) && { deletionProtection: chance(2) }),
      ...(chance(4) && { dbInstanceIdentifier: 'shop-data' }),
    },
  })
}
