import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { regionCode } from '@/lib/elements/vpc-endpoint/aws-service'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { peered } from './peering-example'
import type { Peering, Vpc } from './sides'
import { endsOf } from './sides'

export const pcxCrossAccountRegion = defineRule({
  id: 'pcx-cross-account-region',
  severity: 'info',
  title: 'A peering to another account or Region says which',
  why: 'VPCs of other Regions and accounts can be peered; AWS looks for the accepter in the account and Region of the requester unless others are said.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const [asks, accepts] = endsOf(peering, around) ?? []
    const [own, far] = [asks, accepts].map((vpc) => vpc && regionCode(vpc, around))
    if (!asks || !accepts || exist(peering)) return
    yield* unlessOwned(peering, asks, accepts, around)
    if (own === undefined || far === undefined) return
    const said = peering.props.peerRegion === undefined ? own : read(peering, 'peerRegion')
    if (said === undefined || said === far) return
    yield {
      field: 'peerRegion',
      message: `${peering.name} looks for ${accepts.name} in ${said}, but it is drawn in ${far}. Say ${far} as the accepter Region.`,
      fix: () => ({ label: `Say ${far}`, patch: setProps(peering, { peerRegion: far }) }),
    }
  },
  examples: {
    good: [{ says: 'Both VPCs are of one Region.', design: () => peered() }],
    bad: [
      {
        says: 'The accepter is of another account.',
        design: () =>
          peered(
            make('account', 'ours', { accountId: '111122223333' }),
            make('region', 'ireland', { in: 'ours', code: 'eu-west-1' }),
            make('account', 'theirs', { accountId: '444455556666' }),
            make('region', 'their-ireland', { in: 'theirs', code: 'eu-west-1' }),
            make('vpc', 'data', { in: 'their-ireland', cidrBlock: '10.1.0.0/16' }),
            make('vpc-peering', 'to-data', {
              in: 'ireland',
              vpc: 'net',
              peerVpc: 'data',
              peerRoleArn: 'arn:aws:iam::444455556666:role/accept-peering',
            }),
          ),
      },
      {
        says: 'The accepter is in Frankfurt.',
        design: () =>
          peered(
            make('region', 'frankfurt', { code: 'eu-central-1' }),
            make('vpc', 'data', { in: 'frankfurt', cidrBlock: '10.1.0.0/16' }),
          ),
      },
    ],
  },
})

/** Both accounts are drawn, are others, and the peering does not name that of the accepter. */
function* unlessOwned(peering: Peering, asks: Vpc, accepts: Vpc, around: Around): Iterable<Complaint> {
  const [own, far] = [asks, accepts].map((vpc) => accountOf(vpc, around))
  if (own === undefined || far === undefined || own === far) return
  if (peering.props.peerOwnerId !== undefined && read(peering, 'peerOwnerId') === undefined) return
  if (read(peering, 'peerOwnerId') === far) return
  yield {
    field: 'peerOwnerId',
    message: `${peering.name} leads to ${accepts.name} of account ${far} and does not say so. Give ${far} as the accepter account.`,
    fix: () => ({ label: `Say ${far}`, patch: setProps(peering, { peerOwnerId: far }) }),
  }
}

function accountOf(vpc: Vpc, around: Around): string | undefined {
  const account = ancestor(around, vpc, 'account')
  return isKind(account, 'account') ? read(account, 'accountId') : undefined
}
