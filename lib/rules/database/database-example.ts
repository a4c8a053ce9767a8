import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { make } from '../example'

/** A subnet group `group` of these subnets. */
export const groupIn = (...subnets: readonly string[]): Element =>
  make('db-subnet-group', 'group', {
    in: 'net',
    dbSubnetGroupDescription: 'Databases of the shop',
    subnets,
  })

/** A PostgreSQL database `orders` in `group`, admitted to what carries `web`. */
export const orders = (props: ElementOf<'database'>['props'] = {}): readonly Element[] => [
  make('security-group', 'data', {
    in: 'net',
    groupDescription: 'Databases',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 5432, toPort: 5432, group: 'web' }],
  }),
  make('database', 'orders', {
    in: 'net',
    engine: 'postgres',
    dbInstanceClass: 'db.t4g.micro',
    dbSubnetGroup: 'group',
    securityGroups: ['data'],
    publiclyAccessible: false,
    allocatedStorage: 20,
    storageEncrypted: true,
    masterUsername: 'dbadmin',
    manageMasterUserPassword: true,
    ...props,
  }),
]
