import type { Element, Expression } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { within } from '../ancestor'
import type { Around } from '../define'

/** A new peering stays in the account, and in the Region it is drawn in, until its peer is chosen. */
export function freshPeering(around: Around, parent: Element | undefined) {
  const accountId = known(within(around, parent, 'account')?.props.accountId)
  const code = known(within(around, parent, 'region')?.props.code)
  const here: Expression<string> = { expression: { Ref: 'AWS::AccountId' } }
  return {
    peerAccountId: typeof accountId === 'string' ? accountId : here,
    peerRegion: typeof code === 'string' ? code : 'eu-west-1',
  }
}
