import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { within } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf, withRow } from '@/lib/elements/read'
import { mentioned } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { onHub, spoke } from './hub-example'

const acrossAccounts = (shares: object) =>
  onHub(
    make('account', 'core', { accountId: '111122223333' }),
    make('account', 'team', { accountId: '444455556666' }),
    make('region', 'ireland', { in: 'core', code: 'eu-west-1' }),
    make('region', 'team-ireland', { in: 'team', code: 'eu-west-1' }),
    make('transit-gateway', 'hub', { in: 'ireland', ...shares }),
    spoke('billing', 2, { destination: '10.1.0.0/16', target: 'hub' }).map((one) =>
      one.kind === 'vpc' ? { ...one, parent: 'team-ireland' } : one,
    ),
  )

export const tgwRamSharing = defineRule({
  id: 'tgw-ram-sharing',
  severity: 'error',
  title: 'A transit gateway is shared with the accounts that attach to it',
  why: 'Another account can attach its VPC only after the owner shares the transit gateway with it in AWS RAM: with the account, its organization or a unit of that.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/sharing-share.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    const gateway = around.get(read(attachment, 'transitGateway'))
    if (!isKind(gateway, 'transit-gateway') || exist(attachment) || exist(gateway)) return
    const [owner, guest] = [accountOf(gateway, around), accountOf(attachment, around)]
    if (owner === undefined || guest === undefined || owner === guest) return
    const shares = rowsOf(gateway, 'shares')
    if (!shares || mentioned(around, gateway, 'AWS::RAM::ResourceShare')) return
    // Who belongs to an organization, or is named by a function, is not known.
    const named = shares.flatMap(({ principals, row }): readonly unknown[] =>
      row.principals === undefined ? [] : (principals ?? [undefined]),
    )
    if (named.some((one) => typeof one !== 'string' || one.startsWith('arn:') || one === guest)) return
    yield {
      message: `${attachment.name} is of account ${guest}, and ${gateway.name} of ${owner} is not shared with it. Share ${gateway.name} with ${guest} in AWS RAM.`,
      fix: () => {
        const [first] = shares
        return {
          label: `Share ${gateway.name} with ${guest}`,
          patch: setProps(gateway, {
            shares: first
              ? withRow(shares, first.at, { principals: [...(first.principals ?? []), guest] })
              : [...rawRows(shares), { name: `${gateway.name}-share`, principals: [guest] }],
          }),
        }
      },
    }
  },
  examples: {
    good: [
      {
        says: 'The gateway is shared with the account of billing.',
        design: () => acrossAccounts({ shares: [{ name: 'hub-share', principals: ['444455556666'] }] }),
      },
    ],
    bad: [
      { says: 'Another account attaches without a share.', design: () => acrossAccounts({}) },
      {
        says: 'It is shared with somebody else.',
        design: () => acrossAccounts({ shares: [{ name: 'hub-share', principals: ['777788889999'] }] }),
      },
    ],
  },
})

function accountOf(element: Element, around: Around): string | undefined {
  const account = within(around, element, 'account')
  return isKind(account, 'account') ? read(account, 'accountId') : undefined
}
