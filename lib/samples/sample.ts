import type { Design } from '@/lib/design/element'
import { applyPatch, change, create, squashAll } from '@/lib/design/patch'
import { classicVpc } from './classic-vpc'
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

/** The NAT gateway of zone b stands in the private subnet that it serves, where it has no way out itself. */
const withMistake = (design: Design): Design => {
  const nat = design.elements['nat-b']!
  const box = { ...nat.box!, x: 164, y: 44 }
  return applyPatch(design, squashAll([change(nat, { parent: 'app-b', box }), create(note)]))
}

/** What the product opens on: the classic network with one honest mistake. */
export const sample: Sample = { name: 'Shop', design: withMistake(classicVpc.design) }
