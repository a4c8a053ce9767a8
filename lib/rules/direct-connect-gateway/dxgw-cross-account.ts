import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { joined, onGateway } from './gateway-example'

const owned = (account: string) => [
  make('account', 'core', { accountId: '111122223333' }),
  make('account', 'team', { accountId: '444455556666' }),
  make('region', 'ireland', { in: 'team', code: 'eu-west-1' }),
  make('direct-connect-gateway', 'dxgw', { in: account }),
]

export const dxgwCrossAccount = defineRule({
  id: 'dxgw-cross-account',
  severity: 'info',
  title: 'An association across accounts is proposed and accepted',
  why: 'The owner of a virtual private gateway or transit gateway proposes the association, and the owner of the Direct Connect gateway accepts it.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/multi-account-associate-vgw.html',
  kind: 'direct-connect-association',
  *check(one, around) {
    const hub = around.get(read(one, 'directConnectGateway'))
    const gateway = around.get(read(one, 'gateway'))
    if (!hub || !gateway || exist(one)) return
    const [own, its] = [accountOf(hub, around), accountOf(gateway, around)]
    if (own === undefined || its === undefined || own === its) return
    yield {
      message: `${one.name} joins ${gateway.name} of account ${its} with ${hub.name} of account ${own}: ${its} makes a proposal, and ${own} accepts it.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Both gateways are of one account.',
        design: () => onGateway(...owned('team')),
      },
    ],
    bad: [
      {
        says: 'The Direct Connect gateway is of another account.',
        design: () => onGateway(...owned('core'), joined('to-net', 'vgw')),
      },
    ],
  },
})

function accountOf(element: Element, around: Around): string | undefined {
  const account = within(around, element, 'account')
  return isKind(account, 'account') ? read(account, 'accountId') : undefined
}
