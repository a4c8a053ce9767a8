import type { Body } from '../fixture'
import { fixtureOf } from '../fixture'

const entries: Body<'ec2:GetManagedPrefixListEntries'> = {
  Entries: [{ Cidr: '10.8.0.0/16', Description: 'head office' }, { Cidr: '10.9.0.0/16' }],
}

export const fixture = fixtureOf(
  'ec2:DescribeManagedPrefixLists',
  {
    PrefixLists: [
      {
        PrefixListId: 'pl-0a88',
        PrefixListName: 'offices',
        AddressFamily: 'IPv4',
        State: 'modify-complete',
        MaxEntries: 5,
        Version: 3,
        OwnerId: '111122223333',
        PrefixListArn: 'arn:aws:ec2:eu-west-1:111122223333:prefix-list/pl-0a88',
        Tags: [],
      },
      {
        PrefixListId: 'pl-6da54004',
        PrefixListName: 'com.amazonaws.eu-west-1.s3',
        AddressFamily: 'IPv4',
        OwnerId: 'AWS',
      },
    ],
  },
  [{ id: 'pl-0a88', props: { addressFamily: 'IPv4', maxEntries: 5 } }],
  [[entries, { entries: [{ cidr: '10.8.0.0/16', description: 'head office' }, { cidr: '10.9.0.0/16' }] }]],
)
