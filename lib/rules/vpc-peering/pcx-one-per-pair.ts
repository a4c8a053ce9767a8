import { remove } from '@/lib/design/patch'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { peered } from './peering-example'
import { endsOf, peersOf } from './sides'

export const pcxOnePerPair = defineRule({
  id: 'pcx-one-per-pair',
  severity: 'error',
  title: 'Two VPCs have one peering',
  why: 'AWS allows one peering at a time between the same two VPCs, whichever of them asks.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'vpc-peering',
  *check(peering, around) {
    const [asks, accepts] = endsOf(peering, around) ?? []
    if (!asks || !accepts || asks === accepts) return
    const all = peersOf(asks, around).flatMap((one) => (one.peer === accepts ? [one.peering] : []))
    const [first] = all
    if (!first || first === peering || exist(first, peering)) return
    yield {
      message: `${peering.name} and ${first.name} both join ${asks.name} and ${accepts.name}. Keep one of them.`,
      fix: () =>
        around.referrers(peering.id).length > 0
          ? undefined
          : { label: `Remove ${peering.name}`, patch: remove(peering) },
    }
  },
  examples: {
    good: [{ says: 'One peering joins them.', design: () => peered() }],
    bad: [
      {
        says: 'Each asks the other.',
        design: () => peered(make('vpc-peering', 'back', { in: 'ireland', vpc: 'data', peerVpc: 'net' })),
      },
    ],
  },
})
