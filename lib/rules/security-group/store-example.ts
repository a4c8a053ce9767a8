import { classic, make } from '../example'

/** The classic VPC with a PostgreSQL database whose group admits one port from the web servers. */
export const guardedStore = (port: number) =>
  classic(
    make('subnet', 'private-b', {
      in: 'net',
      cidrBlock: '10.0.2.0/24',
      availabilityZone: 'eu-west-1b',
    }),
    make('security-group', 'vault', {
      in: 'net',
      groupDescription: 'Database',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: port, toPort: port, group: 'web' }],
    }),
    make('db-subnet-group', 'inner', {
      in: 'net',
      dbSubnetGroupDescription: 'Inner subnets',
      subnets: ['private-a', 'private-b'],
    }),
    make('database', 'store', {
      in: 'net',
      engine: 'postgres',
      dbInstanceClass: 'db.t4g.small',
      allocatedStorage: 20,
      storageEncrypted: true,
      multiAz: true,
      publiclyAccessible: false,
      masterUsername: 'keeper',
      manageMasterUserPassword: true,
      dbSubnetGroup: 'inner',
      securityGroups: ['vault'],
    }),
  )
