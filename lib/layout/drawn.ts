import fc from 'fast-check'
import type { Design, Element, Id } from '@/lib/design/element'
import { drawnIn } from '@/lib/elements/drawn'
import { overlap } from './room'
import { insetOf } from './sizes'

/** What is wrong with a drawing: elements without a place, overlapping siblings, children outside their container. */
export function flaws(design: Design): readonly string[] {
  const elements = Object.values(design.elements)
  const parents = new Set<Id | undefined>([undefined, ...elements.map(({ id }) => id)])
  return [...parents].flatMap((parent) => {
    const children = drawnIn(design, parent)
    const outer = parent === undefined ? undefined : design.elements[parent]?.box
    return children.flatMap((child, index) => {
      const box = child.box
      if (!box) return [`${child.id} has no place`]
      const inset = insetOf(child.kind)
      const outside =
        outer &&
        (box.x < inset.left ||
          box.y < inset.top ||
          box.x + box.width + inset.right > outer.width ||
          box.y + box.height + inset.bottom > outer.height)
      const clashes = children.slice(index + 1).filter((other) => other.box && overlap(box, other.box))
      return [
        ...(outside ? [`${child.id} is outside ${parent}`] : []),
        ...clashes.map((other) => `${child.id} overlaps ${other.id}`),
      ]
    })
  })
}

/** A regular account: VPCs with subnets in three zones, leaves in them, tables and groups beside. */
export function estate(vpcs: number, subnets: number, leaves: number): Design {
  const elements: Record<Id, Element> = {}
  const add = (id: Id, kind: string, parent: Id | undefined, props: Element['props'] = {}) =>
    (elements[id] = { id, kind, name: id, ...(parent !== undefined && { parent }), props })
  add('account', 'account', undefined)
  add('region', 'region', 'account', { code: 'eu-west-1' })
  for (let v = 0; v < vpcs; v++) {
    const vpc = `vpc${v}`
    add(vpc, 'vpc', 'region', { cidrBlock: `10.${v}.0.0/16` })
    add(`${vpc}-igw`, 'internet-gateway', vpc)
    for (let r = 0; r < 3; r++) add(`${vpc}-rt${r}`, 'route-table', vpc)
    for (let g = 0; g < 4; g++) add(`${vpc}-sg${g}`, 'security-group', vpc)
    for (let s = 0; s < subnets; s++) {
      const subnet = `${vpc}-subnet${s}`
      const availabilityZone = `eu-west-1${'abc'[s % 3]}`
      add(subnet, 'subnet', vpc, { cidrBlock: `10.${v}.${s}.0/24`, availabilityZone })
      for (let i = 0; i < leaves; i++) add(`${subnet}-i${i}`, 'instance', subnet)
    }
  }
  return { elements }
}

const KINDS = [
  'vpc',
  'subnet',
  'instance',
  'internet-gateway',
  'route-table',
  'security-group',
  'region',
  'elastic-ip',
]

/** Designs of any shape, legal or not, without circles of parents. */
export const anyDesign: fc.Arbitrary<Design> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      parent: fc.option(fc.nat(), { nil: undefined, freq: 6 }),
      zone: fc.constantFrom('eu-west-1a', 'eu-west-1b', 'eu-west-1c', undefined),
      block: fc.nat(255),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((records) => {
    const elements: Record<Id, Element> = {}
    records.forEach(({ kind, parent, zone, block }, index) => {
      const id = `e${index}`
      elements[id] = {
        id,
        kind,
        name: id,
        ...(parent !== undefined && index > 0 && { parent: `e${parent % index}` }),
        props: {
          ...(['vpc', 'subnet'].includes(kind) && { cidrBlock: `10.${block}.0.0/24` }),
          ...(['subnet'].includes(kind) && zone && { availabilityZone: zone }),
        },
      }
    })
    return { elements }
  })
