import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'sts:GetCallerIdentity',
  {
    UserId: 'AIDACKCEVSQ6C2EXAMPLE',
    Account: '111122223333',
    Arn: 'arn:aws:iam::111122223333:user/reader',
  },
  [{ id: '111122223333', props: { accountId: '111122223333' } }],
)
