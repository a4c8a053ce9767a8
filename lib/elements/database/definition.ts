import { known } from '@/lib/design/element'
import { defineElement, live } from '../define'
import { flag, choice, integer, optional, ref, refs, suggestion, text, zone } from '../field'

/** A replica or a restored database takes after what it comes from. */
const isCopy = ({ sourceDatabase, dbSnapshotIdentifier }: Readonly<Record<string, unknown>>): boolean =>
  sourceDatabase !== undefined || dbSnapshotIdentifier !== undefined

export const database = defineElement({
  kind: 'database',
  label: 'RDS database',
  group: 'compute',
  summary:
    'A managed database with a private address in the subnets of its group; clients know it by its name.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  inside: ['vpc', 'region', 'canvas'],
  home: (self, around) => around.get(known(self.props.dbSubnetGroup as string | undefined))?.parent,
  fields: {
    engine: suggestion(
      ['postgres', 'mysql', 'mariadb', 'aurora-postgresql', 'aurora-mysql', 'oracle-se2', 'sqlserver-ex'],
      { label: 'Engine', help: 'The database product.', unneeded: isCopy },
    ),
    engineVersion: optional(
      text({ label: 'Version', help: 'AWS takes its default version when empty.', placeholder: '17' }),
    ),
    dbInstanceClass: suggestion(
      ['db.t4g.micro', 'db.t4g.small', 'db.t4g.medium', 'db.m7g.large', 'db.r7g.large'],
      { label: 'Class', help: 'Size and processor.', aws: 'DBInstanceClass', unneeded: isCopy },
    ),
    dbSubnetGroup: optional(
      ref('db-subnet-group', {
        label: 'Subnet group',
        help: 'Where the database may stand. Without one it stands in the default VPC.',
        connect: 'Let {self} stand in {to}',
        aws: 'DBSubnetGroupName',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Must admit the port from the clients. The default group of the VPC when empty.',
        connect: 'Protect {self} by {to}',
        aws: 'VPCSecurityGroups',
      }),
    ),
    port: optional(
      integer({
        label: 'Port',
        help: 'Where it listens; that of the engine when empty, such as 5432 for PostgreSQL.',
        min: 1150,
        max: 65535,
      }),
    ),
    publiclyAccessible: optional(
      flag({
        label: 'Publicly accessible',
        help: 'Gives it a public address; needs public subnets and both DNS attributes of the VPC.',
      }),
    ),
    multiAz: optional(
      flag({
        label: 'Standby in another zone',
        help: 'A second copy takes over when the first fails; the name stays, the address changes.',
        aws: 'MultiAZ',
        fallback: false,
      }),
    ),
    availabilityZone: optional(
      zone({ label: 'Availability Zone', help: 'Where it stands when it has no standby.' }),
    ),
    networkType: optional(
      choice(['IPV4', 'DUAL'], {
        label: 'Address type',
        help: 'DUAL needs IPv6 in every subnet of the group.',
        fallback: 'IPV4',
      }),
    ),
    allocatedStorage: optional(
      integer({ label: 'Storage', help: 'Not for Aurora, which grows by itself.', unit: 'GiB', min: 1 }),
    ),
    storageType: optional(
      choice(['gp2', 'gp3', 'io1', 'io2', 'standard', 'aurora', 'aurora-iopt1'], {
        label: 'Storage type',
        help: 'General purpose or provisioned.',
      }),
    ),
    storageEncrypted: optional(
      flag({
        label: 'Encrypted',
        help: 'Encrypts storage and backups. It cannot be turned on later.',
        fallback: false,
      }),
    ),
    masterUsername: text({
      label: 'Master user',
      help: 'The first user. Its password is never written into a template.',
      unneeded: (props) => isCopy(props) || props.dbClusterIdentifier !== undefined,
    }),
    manageMasterUserPassword: optional(
      flag({
        label: 'Password kept by AWS',
        help: 'RDS makes the password and keeps it in Secrets Manager.',
        fallback: false,
      }),
    ),
    deletionProtection: optional(
      flag({
        label: 'Deletion protection',
        help: 'Refuses to be deleted until turned off.',
        fallback: false,
      }),
    ),
    sourceDatabase: optional(
      ref('database', {
        label: 'Read replica of',
        help: 'The database whose changes it follows.',
        connect: 'Make {self} a read replica of {to}',
        aws: 'SourceDBInstanceIdentifier',
      }),
    ),
    dbClusterIdentifier: optional(
      text({
        label: 'Aurora cluster',
        help: 'The cluster that an Aurora instance belongs to.',
        aws: 'DBClusterIdentifier',
      }),
    ),
    dbSnapshotIdentifier: optional(
      text({
        label: 'From snapshot',
        help: 'The snapshot that it starts from.',
        aws: 'DBSnapshotIdentifier',
      }),
    ),
    dbInstanceIdentifier: optional(
      text({
        label: 'Identifier',
        help: 'The first part of its endpoint name; AWS makes one from the stack when empty.',
        aws: 'DBInstanceIdentifier',
      }),
    ),
  },
  fresh: (around, parent) => {
    const group = around.children(parent?.id).find(({ kind }) => kind === 'db-subnet-group')
    return {
      engine: 'postgres',
      dbInstanceClass: 'db.t4g.micro',
      ...(group && { dbSubnetGroup: group.id }),
      publiclyAccessible: false,
      allocatedStorage: 20,
      storageType: 'gp3' as const,
      storageEncrypted: true,
      masterUsername: 'dbadmin',
      manageMasterUserPassword: true,
    }
  },
  cfn: { type: 'AWS::RDS::DBInstance' },
  live: live({
    call: 'rds:DescribeDBInstances',
    items: (answer) => answer.DBInstances,
    id: (item) => item.DBInstanceIdentifier,
    parent: (item) => item.DBSubnetGroup?.VpcId,
    skip: (item) => item.DBInstanceStatus === 'deleting',
    name: (item) => item.DBInstanceIdentifier,
    props: (item) => ({
      engine: item.Engine,
      engineVersion: item.EngineVersion,
      dbInstanceClass: item.DBInstanceClass,
      dbSubnetGroup: item.DBSubnetGroup?.DBSubnetGroupName,
      securityGroups: item.VpcSecurityGroups?.length
        ? item.VpcSecurityGroups.flatMap((group) => group.VpcSecurityGroupId ?? [])
        : undefined,
      // The port of an instance itself is 0 unless it belongs to a cluster.
      port: item.Endpoint?.Port || item.DbInstancePort || undefined,
      publiclyAccessible: item.PubliclyAccessible,
      multiAz: item.MultiAZ,
      availabilityZone: item.MultiAZ ? undefined : item.AvailabilityZone,
      networkType: item.NetworkType,
      allocatedStorage: item.AllocatedStorage,
      storageType: item.StorageType,
      storageEncrypted: item.StorageEncrypted,
      masterUsername: item.MasterUsername,
      manageMasterUserPassword: item.MasterUserSecret ? true : undefined,
      deletionProtection: item.DeletionProtection,
      sourceDatabase: item.ReadReplicaSourceDBInstanceIdentifier,
      dbClusterIdentifier: item.DBClusterIdentifier,
      dbInstanceIdentifier: item.DBInstanceIdentifier,
    }),
  }),
})
