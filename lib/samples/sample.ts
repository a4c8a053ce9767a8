import type { Design } from '@/lib/design/element'
import { applyPatch, change, create, squashAll } from '@/lib/design/patch'
import { classicVpc } from './classic-vpc'
import { mustNotReach, mustReach } from './promises'
import type { Sample } from './sketch'
import { sketch } from './sketch'

const note = sketch(
  'note',
  'read-me',
  { at: [180, 524, 560, 72] },
  {
    text: 'A web shop in two zones. It looks right, and yet the servers of zone b cannot reach the internet: see the findings.',
  },
)

/** What the shop is for; the last one is broken by the mistake. */
const promises = [
  mustReach('open-shop', 'The shop is open', 'internet', 'web-1', 443),
  mustReach('web-to-app', 'The web server asks the application', 'web-1', 'app-1', 8080),
  mustNotReach('app-is-private', 'Nobody comes in to the application', 'internet', 'app-1'),
  mustReach('app-goes-out', 'The application fetches updates', 'app-1', 'internet', 443),
  mustReach('twin-goes-out', 'And so does its twin', 'app-2', 'internet', 443),
]

/** The NAT gateway of zone b stands in the private subnet that it serves, where it has no way out itself. */
const withMistake = (design: Design): Design => {
  const nat = design.elements['nat-b']!
  const box = { ...nat.box!, x: 164, y: 44 }
  return applyPatch(design, squashAll([change(nat, { parent: 'app-b', box }), create(note, ...promises)]))
}

/** What the product opens on: the classic network with one honest mistake. */
export const sample: Sample = { name: 'Shop', design: withMistake(classicVpc.design) }
