import type { Design, Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import { best } from '../ui/match'
import type { Option } from '../ui/option-list'

const texts = new WeakMap<Element, readonly string[]>()

/** What an element is found by: its name, kind, AWS id, and the addresses in its own fields. */
export function textsOf(element: Element): readonly string[] {
  const hit = texts.get(element)
  if (hit) return hit
  const { label = element.kind } = definitionOf(element.kind) ?? {}
  const found = [element.name, `${label} ${element.name}`, ...addressesOf(element)]
  if (element.awsId !== undefined) found.push(element.awsId)
  texts.set(element, found)
  return found
}

/** CIDR blocks and addresses that an element states. */
function addressesOf(element: Element): readonly string[] {
  return Object.entries(definitionOf(element.kind)?.fields ?? {}).flatMap(([key, field]) => {
    const value = known(element.props[key])
    const isAddress = field.type === 'cidr' || field.type === 'address'
    return isAddress && typeof value === 'string' ? [value] : []
  })
}

/** The elements that answer a query, as options; the detail tells twins apart. */
export const findElements = (
  design: Design,
  query: string,
  elements: readonly Element[] = Object.values(design.elements),
): readonly Option[] =>
  best(query, elements, textsOf).map((element) => ({
    id: element.id,
    label: element.name,
    kind: element.kind,
    detail: [
      ...addressesOf(element).slice(0, 1),
      definitionOf(element.kind)?.label ?? element.kind,
      ...(element.parent === undefined ? [] : [design.elements[element.parent]?.name ?? '']),
    ].join(' · '),
  }))
