import type { Design } from '@/lib/design/element'
import { applyPatch, create, setProps, squashAll } from '@/lib/design/patch'
import { classicVpc } from './classic-vpc'
import type { Sample } from './sketch'
import { sketch } from './sketch'

const note = sketch(
  'note',
  'read-me',
  { at: [180, 584, 560, 72] },
  {
    text: 'A web shop in two zones. It looks right, and the servers of zone b cannot reach the internet: see the findings.',
  },
)

/** Nobody gave web-b its route table: it falls back to the main one, and the NAT gateway in it has no way out. */
const withMistake = (design: Design): Design =>
  applyPatch(
    design,
    squashAll([setProps(design.elements['web-b']!, { routeTable: undefined }), create(note)]),
  )

/** What the product opens on: the classic network with one honest mistake. */
export const sample: Sample = { name: 'Shop', design: withMistake(classicVpc.design) }
