import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'rds:DescribeDBSubnetGroups',
  {
    DBSubnetGroups: [
      {
        DBSubnetGroupName: 'shop-data',
        DBSubnetGroupDescription: 'Databases of the shop',
        VpcId: 'vpc-0a11',
        SubnetGroupStatus: 'Complete',
        Subnets: [
          {
            SubnetIdentifier: 'subnet-0b22',
            SubnetAvailabilityZone: { Name: 'eu-west-1a' },
            SubnetStatus: 'Active',
          },
          {
            SubnetIdentifier: 'subnet-0b33',
            SubnetAvailabilityZone: { Name: 'eu-west-1b' },
            SubnetStatus: 'Active',
          },
        ],
        DBSubnetGroupArn: 'arn:aws:rds:eu-west-1:111122223333:subgrp:shop-data',
      },
    ],
  },
  [
    {
      id: 'shop-data',
      parent: 'vpc-0a11',
      props: {
        dbSubnetGroupDescription: 'Databases of the shop',
        dbSubnetGroupName: 'shop-data',
        subnets: ['subnet-0b22', 'subnet-0b33'],
      },
    },
  ],
)
