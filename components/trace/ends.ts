import type { Design, Element, Id } from '@/lib/design/element'
import type { Group } from '@/lib/elements/define'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import type { Place } from '@/lib/trace/query'
import { placeOfText } from '@/lib/trace/place-of-text'
import { findElements } from '../editor/element-options'
import { nameOf } from '../editor/tracing/question'
import { best } from '../ui/match'
import type { Option } from '../ui/option-list'

export type EndOption = Option & { readonly place: Place }

const INTERNET: EndOption = {
  id: 'internet',
  label: 'The internet',
  detail: 'Any public address',
  place: { internet: true },
}

/** What people ask about most comes first. */
const FIRST: readonly Group[] = ['compute', 'load-balancing', 'apis', 'on-premises', 'gateways', 'names']

const order = ({ kind }: Element) => {
  const group = definitionOf(kind)?.group
  const at = group ? FIRST.indexOf(group) : -1
  return at < 0 ? FIRST.length : at
}

/** What a question may start or end at: what was typed, the internet, the selected elements, then all others. */
export function endOptions(design: Design, selection: ReadonlySet<Id>, query: string): readonly EndOption[] {
  const elements = Object.values(design.elements)
  // The internet that is drawn is the internet.
  const internets = aroundOf(design).all('internet')
  const others = elements.filter(
    (element) => !internets.includes(element) && definitionOf(element.kind)?.group !== 'annotation',
  )
  const sorted = [...internets, ...others.sort((a, b) => order(a) - order(b))]
  const chosen = sorted.filter(({ id }) => selection.has(id))
  const rest = chosen.length === 0 ? sorted : [...chosen, ...sorted.filter(({ id }) => !selection.has(id))]
  const found = findElements(design, query, rest).map((option) => ({
    ...option,
    id: `element ${option.id}`,
    place: { element: option.id } as Place,
  }))
  const typed = typedOption(design, query)
  const isExact = found[0]?.label === query.trim()
  return [
    ...(typed && !isExact ? [typed] : []),
    ...best(query, internets.length === 0 ? [INTERNET] : [], ({ label }) => [label, 'anywhere', '0.0.0.0/0']),
    ...found,
  ]
}

/** An address, a block, a name or a URL as an option of its own; undefined while the text is none. */
function typedOption(design: Design, query: string): EndOption | undefined {
  const text = query.trim()
  const place = placeOfText(text)
  if (!place || 'element' in place || 'internet' in place) return undefined
  const detail =
    'address' in place ? (text.includes('/') ? 'Block' : 'Address') : 'name' in place ? 'DNS name' : 'URL'
  return { id: 'typed', label: nameOf(design, place), detail, place }
}

/** How an end stands in its box. */
export const labelOf = (design: Design, place: Place | undefined): string =>
  place === undefined ? '' : 'internet' in place ? INTERNET.label : nameOf(design, place)
