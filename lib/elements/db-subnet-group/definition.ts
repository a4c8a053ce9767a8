import { defineElement, live } from '../define'
import { optional, refs, text } from '../field'
import { freshSubnets } from '../fresh-subnets'

export const dbSubnetGroup = defineElement({
  kind: 'db-subnet-group',
  label: 'DB subnet group',
  group: 'compute',
  summary: 'The subnets in which databases may stand, in at least two zones of one VPC.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  inside: ['vpc', 'region', 'canvas'],
  spans: 'subnets',
  fields: {
    dbSubnetGroupDescription: text({
      label: 'Description',
      help: 'What the group is for; AWS demands one.',
      aws: 'DBSubnetGroupDescription',
    }),
    subnets: refs('subnet', {
      label: 'Subnets',
      help: 'At least two, in different zones, even for a database in one zone. Keep an address of each free.',
      connect: 'Let databases of {self} stand in {to}',
      aws: 'SubnetIds',
    }),
    dbSubnetGroupName: optional(
      text({
        label: 'Group name',
        help: 'Unique in the Region, in lower case; AWS makes one from the stack when empty.',
        aws: 'DBSubnetGroupName',
      }),
    ),
  },
  fresh: (around, parent) => ({
    dbSubnetGroupDescription: 'Drawn in Groundplan',
    subnets: freshSubnets(around, parent),
  }),
  cfn: { type: 'AWS::RDS::DBSubnetGroup' },
  live: live({
    call: 'rds:DescribeDBSubnetGroups',
    items: (answer) => answer.DBSubnetGroups,
    id: (item) => item.DBSubnetGroupName,
    parent: (item) => item.VpcId,
    name: (item) => item.DBSubnetGroupName,
    props: (item) => ({
      dbSubnetGroupDescription: item.DBSubnetGroupDescription,
      dbSubnetGroupName: item.DBSubnetGroupName,
      subnets: item.Subnets?.flatMap((subnet) => subnet.SubnetIdentifier ?? []),
    }),
  }),
})
