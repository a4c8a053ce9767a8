import { setProps } from '@/lib/design/patch'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'

export const natgwPrivateNoEip = defineRule({
  id: 'natgw-private-no-eip',
  severity: 'error',
  title: 'A private NAT gateway has no Elastic IP',
  why: 'AWS refuses an Elastic IP for a private NAT gateway, which cannot reach the internet anyway.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
  kind: 'nat-gateway',
  *check(nat) {
    const field = nat.props.allocation !== undefined ? 'allocation' : 'secondaryAllocations'
    const list = read(nat, 'secondaryAllocations')
    if (read(nat, 'connectivityType') !== 'private') return
    if (nat.props.allocation === undefined && (list === undefined || list.length === 0)) return
    yield {
      field,
      message: `${nat.name} is a private NAT gateway and cannot have an Elastic IP. Take it off, or make the gateway public.`,
      fix: () => ({
        label: 'Take the Elastic IP off',
        patch: setProps(nat, { allocation: undefined, secondaryAllocations: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'A public one has an Elastic IP.', design: () => classic() }],
    bad: [
      {
        says: 'A private one has an Elastic IP.',
        design: () =>
          classic(
            make('nat-gateway', 'nat', {
              in: 'public-a',
              connectivityType: 'private',
              allocation: 'address',
            }),
          ),
      },
    ],
  },
})
