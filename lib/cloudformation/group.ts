import type { Design, Element, Source } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { within } from '@/lib/elements/ancestor'
import { referencesOf } from '@/lib/elements/reference'
import { isResource } from './part'

/** What goes into one template: the resources of one source, or of one account and Region, and what is drawn with them. */
export type Group = {
  readonly account?: Element
  readonly region?: Element
  readonly regionCode?: string
  /** The imported template that these resources belong to. */
  readonly source?: Source
  readonly template?: string
  readonly resources: readonly Element[]
  /** Places, notes and the like: no resources, kept so that the template reopens as drawn. */
  readonly drawn: readonly Element[]
}

type Growing = { -readonly [K in keyof Group]: Group[K] } & { resources: Element[]; drawn: Element[] }

/** Where an element stands: its account and Region, and the two as one word. */
type Place = Pick<Group, 'account' | 'region' | 'regionCode'> & { readonly word: string }

/**
 * The templates of a design. What came from a source goes back into it, and so does what is drawn inside; what is drawn
 * beside it too, when it is the only one of its account and Region. What belongs to no Region, or to one without
 * resources, is drawn in all of them.
 */
export function groupByRegion(design: Design, around: Around): readonly Group[] {
  const elements = Object.values(design.elements)
  const places = new Map(elements.map((element) => [element, placeOf(standingOf(element, around), around)]))
  const own = new Map(
    elements.map((element) => [
      element,
      templateAround(element, design, around) ?? templateAround(standingOf(element, around), design, around),
    ]),
  )
  const beside = templatesByPlace(
    elements.filter((element) => isResource(element, around)),
    places,
    own,
  )
  const groups = new Map<string, Growing>()
  for (const element of elements) {
    const { word, ...place } = places.get(element)!
    const isWritten = isResource(element, around)
    const template = own.get(element) ?? (isWritten ? onlyOf(beside.get(word)) : undefined)
    const key = template === undefined ? word : `source ${template}`
    const group = groups.get(key) ?? { resources: [], drawn: [], ...sourceOf(design, template) }
    groups.set(key, group)
    if (template === undefined || (isWritten && !group.regionCode)) Object.assign(group, place)
    ;(isWritten ? group.resources : group.drawn).push(element)
  }
  const templates = [...groups.values()].filter((group) => group.resources.length > 0)
  const common = [...groups.values()]
    .filter((group) => group.resources.length === 0 || group.region === undefined)
    .flatMap((group) => (group.template === undefined ? group.drawn : []))
  return templates.map((group) => ({
    ...group,
    drawn: group.region || group.source ? [...common, ...group.drawn] : common,
  }))
}

/** What is off the canvas belongs where the first thing stands that it names. */
function standingOf(element: Element, around: Around): Element {
  if (!definitionOf(element.kind)?.offCanvas) return element
  return referencesOf(element).flatMap(({ to }) => around.get(to) ?? [])[0] ?? element
}

function placeOf(element: Element, around: Around): Place {
  const region = within(around, element, 'region')
  const account = within(around, element, 'account')
  const code = known(region?.props.code)
  return {
    ...(account && { account }),
    ...(region && { region }),
    ...(typeof code === 'string' && { regionCode: code }),
    word: JSON.stringify([account?.id, typeof code === 'string' ? code : region?.id]),
  }
}

/** The source of an element or of the nearest container that has one. */
function templateAround(element: Element, { sources }: Design, around: Around): string | undefined {
  if (!sources) return undefined
  const seen = new Set<Element>()
  for (let at: Element | undefined = element; at && !seen.has(at); at = around.get(at.parent)) {
    if (at.template !== undefined && Object.hasOwn(sources, at.template)) return at.template
    seen.add(at)
  }
  return undefined
}

function templatesByPlace(
  elements: readonly Element[],
  places: ReadonlyMap<Element, Place>,
  own: ReadonlyMap<Element, string | undefined>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const element of elements) {
    const template = own.get(element)
    const { word } = places.get(element)!
    if (template !== undefined) found.set(word, (found.get(word) ?? new Set()).add(template))
  }
  return found
}

const onlyOf = (templates: ReadonlySet<string> | undefined): string | undefined =>
  templates?.size === 1 ? [...templates][0] : undefined

const sourceOf = ({ sources }: Design, template: string | undefined) =>
  template === undefined ? {} : { template, source: sources![template]! }
