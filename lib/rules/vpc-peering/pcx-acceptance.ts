import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { peered } from './peering-example'
import type { Peering } from './sides'
import { isWaiting } from './sides'

export const pcxAcceptance = defineRule({
  id: 'pcx-acceptance',
  severity: 'error',
  title: 'A peering is accepted',
  why: 'The owner of the accepter VPC accepts within seven days, or the request expires; until it is active nothing passes.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/create-vpc-peering-connection.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    if (isWaiting(peering)) {
      const status = read(peering, 'status')
      if (status !== undefined && status !== 'provisioning')
        yield {
          field: 'status',
          message: `${peering.name} is ${status}, so no route to it carries anything. Let the owner of the accepter VPC accept it, or ask again.`,
        }
    } else if (!exist(peering) && isOfAnother(peering, around) && peering.props.peerRoleArn === undefined)
      yield {
        field: 'peerRoleArn',
        source:
          'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/peer-with-vpc-in-another-account.html',
        message: `${peering.name} asks account ${read(peering, 'peerOwnerId')} and names no role there, so CloudFormation cannot accept it. Give the accepter role.`,
      }
  },
  examples: {
    good: [
      { says: 'Both VPCs are of one account: CloudFormation accepts by itself.', design: () => peered() },
      {
        says: 'A role of the other account accepts.',
        design: () =>
          peered(
            make('account', 'ours', { accountId: '111122223333' }),
            make('region', 'ireland', { in: 'ours', code: 'eu-west-1' }),
            make('vpc-peering', 'abroad', {
              in: 'ireland',
              vpc: 'net',
              peerVpc: 'vpc-0123456789abcdef0',
              peerOwnerId: '444455556666',
              peerRoleArn: 'arn:aws:iam::444455556666:role/accept-peering',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'It waits to be accepted.',
        design: () =>
          peered(
            make('vpc-peering', 'to-data', {
              in: 'ireland',
              vpc: 'net',
              peerVpc: 'data',
              status: 'pending-acceptance',
            }),
          ),
      },
      {
        says: 'Nobody may accept in the other account.',
        design: () =>
          peered(
            make('account', 'ours', { accountId: '111122223333' }),
            make('region', 'ireland', { in: 'ours', code: 'eu-west-1' }),
            make('vpc-peering', 'abroad', {
              in: 'ireland',
              vpc: 'net',
              peerVpc: 'vpc-0123456789abcdef0',
              peerOwnerId: '444455556666',
            }),
          ),
      },
    ],
  },
})

/** Is the accepter's account surely another one than that of the requester? */
function isOfAnother(peering: Peering, around: Around): boolean {
  const owner = read(peering, 'peerOwnerId')
  const account = ancestor(around, around.get(read(peering, 'vpc')) ?? peering, 'account')
  const own = isKind(account, 'account') ? read(account, 'accountId') : undefined
  return owner !== undefined && own !== undefined && owner !== own
}
