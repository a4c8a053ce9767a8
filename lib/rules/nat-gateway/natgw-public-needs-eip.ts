import { giveAddress } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { exist } from '../exist'

export const natgwPublicNeedsEip = defineRule({
  id: 'natgw-public-needs-eip',
  severity: 'error',
  title: 'A public NAT gateway has an Elastic IP',
  why: 'AWS asks for the Elastic IP when a public NAT gateway is made; it cannot be swapped later.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    if (read(nat, 'connectivityType') !== 'public' || nat.props.allocation !== undefined) return
    // One that was read has an address, whether its reader was told or not.
    if (exist(nat)) return
    if (around.get(nat.parent)?.kind !== 'subnet') return
    yield {
      field: 'allocation',
      message: `${nat.name} is a public NAT gateway without an Elastic IP. Allocate one for it.`,
      fix: () => giveAddress(nat, around),
    }
  },
  examples: {
    good: [
      {
        says: 'A private NAT gateway needs none.',
        design: () =>
          classic(
            make('nat-gateway', 'inner', { in: 'private-a', connectivityType: 'private' }),
            make('route-table', 'partner', {
              in: 'net',
              routes: [{ destination: '10.9.0.0/16', target: 'inner' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'No Elastic IP.',
        design: () => classic(make('nat-gateway', 'second', { in: 'public-a' })),
      },
      {
        says: 'An Elastic IP lies unused beside it.',
        design: () =>
          classic(
            make('nat-gateway', 'second', { in: 'public-a' }),
            make('elastic-ip', 'spare', { in: 'ireland' }),
          ),
      },
    ],
  },
})
