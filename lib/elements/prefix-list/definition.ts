import type { ManagedPrefixList } from '@aws-sdk/client-ec2'
import { defineElement, detail, live } from '../define'
import { choice, cidr, integer, optional, rows, text } from '../field'

export const prefixList = defineElement({
  kind: 'prefix-list',
  label: 'Prefix list',
  group: 'network',
  summary: 'A named set of blocks that routes and security groups use as one.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html',
  inside: ['region', 'vpc', 'canvas'],
  fields: {
    addressFamily: choice(['IPv4', 'IPv6'], {
      label: 'Address family',
      help: 'All its blocks are of this family; it cannot be changed later.',
    }),
    maxEntries: optional(
      integer({
        label: 'Most entries',
        help: 'How many blocks it may hold. A route or rule that uses the list counts as that many.',
        min: 1,
      }),
    ),
    entries: optional(
      rows(
        {
          cidr: cidr({
            label: 'Block',
            help: 'A block of the family of the list.',
            family: 'any',
            aws: 'Cidr',
          }),
          description: optional(text({ label: 'Description', help: 'What the block is.' })),
        },
        { label: 'Blocks', help: 'The blocks of the list.', row: 'block' },
      ),
    ),
  },
  fresh: () => ({ addressFamily: 'IPv4' as const, maxEntries: 10 }),
  cfn: { type: 'AWS::EC2::PrefixList', name: 'PrefixListName' },
  live: live({
    call: 'ec2:DescribeManagedPrefixLists',
    items: (answer) => answer.PrefixLists,
    id: (item) => item.PrefixListId,
    skip: (item) => isOfAws(item) || item.State === 'delete-complete',
    name: (item) => item.PrefixListName,
    props: (item) => ({
      addressFamily: item.AddressFamily === 'IPv6' ? ('IPv6' as const) : ('IPv4' as const),
      maxEntries: item.MaxEntries,
    }),
    details: [
      detail({
        call: 'ec2:GetManagedPrefixListEntries',
        inputs: (item: ManagedPrefixList) => [{ PrefixListId: item.PrefixListId }],
        props: (answer) => ({
          entries: answer.Entries?.map(({ Cidr, Description }) => ({
            cidr: Cidr,
            ...(Description && { description: Description }),
          })),
        }),
      }),
    ],
  }),
})

/** AWS keeps lists of its own in every account; who uses one names it by its id. */
const isOfAws = (list: ManagedPrefixList) =>
  list.OwnerId === 'AWS' || list.PrefixListName?.startsWith('com.amazonaws.') === true
