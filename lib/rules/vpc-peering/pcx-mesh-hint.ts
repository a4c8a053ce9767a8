import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { make } from '../example'
import { peered, vpcWith } from './peering-example'
import type { Vpc } from './sides'
import { peersOf } from './sides'

/** From this many VPCs on, a hub takes fewer lines than a mesh: four VPCs need six peerings. */
const MANY = 4

export const pcxMeshHint = defineRule({
  id: 'pcx-mesh-hint',
  severity: 'info',
  title: 'Many VPCs meet at a transit gateway',
  why: 'A full mesh of n VPCs needs n(n-1)/2 peerings and routes for each of them; a transit gateway needs one attachment a VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-best-design-practices.html',
  kind: 'vpc',
  *check(vpc, around) {
    const peers = peersFrom(vpc, around)
    if (peers.size + 1 < MANY) return
    // It is said once, at the first VPC that is peered with nobody else.
    for (const one of ofKind(around.all('vpc'), 'vpc')) {
      if (one === vpc) break
      if (peers.has(one) && peersFrom(one, around).size === peers.size) return
    }
    const circle = [vpc, ...peers]
    const isMesh = [...peers].every((one) => {
      const its = peersFrom(one, around)
      return circle.every((other) => other === one || its.has(other))
    })
    if (!isMesh) return
    const lines = (circle.length * (circle.length - 1)) / 2
    yield {
      message: `${vpc.name} and ${peers.size} other VPCs are all peered with each other by ${lines} connections. A transit gateway would join them by ${circle.length} attachments.`,
    }
  },
  examples: {
    good: [{ says: 'Two VPCs are well peered.', design: () => peered() }],
    bad: [{ says: 'Four VPCs are all peered with each other.', design: () => mesh() }],
  },
})

const peersFrom = (vpc: Vpc, around: Around): ReadonlySet<Vpc> =>
  new Set(peersOf(vpc, around).map(({ peer }) => peer))

const mesh = () => {
  const names = ['one', 'two', 'three', 'four']
  const pairs = names.flatMap((from, at) => names.slice(at + 1).map((to) => [from, to] as const))
  return peered(
    ...names.flatMap((name, at) =>
      vpcWith(
        name,
        `10.${at + 10}.0.0/16`,
        names.flatMap((other, index) => {
          const pair = pairs.find((one) => one.includes(name) && one.includes(other))
          return other === name || !pair
            ? []
            : [{ destination: `10.${index + 10}.0.0/16`, target: pair.join('-') }]
        }),
      ),
    ),
    ...pairs.map(([vpc, peerVpc]) =>
      make('vpc-peering', `${vpc}-${peerVpc}`, { in: 'ireland', vpc, peerVpc }),
    ),
  )
}
