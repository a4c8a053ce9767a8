import type { Design, Element } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Finding } from './define'

type Check = (design: Design) => readonly Finding[]

/** What a design is under one condition; elements keep their identity while they stay the same. */
type World = { readonly check: Check; readonly seen: WeakMap<Element, Element> }

/** The keys of what is there under no condition, and of what is not there by default. */
const [ALWAYS, NEVER] = ['', 'never']

/**
 * A resource of a template need not be there when its condition does not surely hold; of two such there may be but one.
 * A finding is told where it holds with all of them and without, or with all and with those of one condition.
 * Of a resource that is not there by default nothing is told: what functions come to when it is there, nobody has worked out.
 */
export function surely(create: () => Check): Check {
  const whole = create()
  const worlds = new Map<string, World>()
  let last: readonly Finding[] = []

  const checkIn = (key: string, design: Design) => {
    const world = worlds.get(key) ?? { check: create(), seen: new WeakMap() }
    worlds.set(key, world)
    return world.check(designIn(key, design, world.seen))
  }

  return (design) => {
    const found = whole(design)
    const keys = found.length > 0 ? keysOf(design) : []
    if (keys.length === 0) return found
    const told = new Set<Finding>()
    for (const key of keys) {
      const open = found.filter((one) => !told.has(one) && mayBeIn(key, design, one))
      if (open.length > 0) alsoIn(checkIn(key, design), open).forEach((one) => told.add(one))
    }
    const next = found.filter((finding) => told.has(finding))
    const isSame = next.length === last.length && next.every((finding, at) => finding === last[at])
    return (last = isSame ? last : next)
  }
}

/** What is always there, and each condition beside; none where the sources have no conditions. */
function keysOf({ sources = {} }: Design): readonly string[] {
  const held = Object.entries(sources).filter(([, { conditions }]) => conditions)
  const undecided = held.flatMap(([template, { conditions = {} }]) =>
    Object.values(conditions).flatMap((condition) => (condition === '' ? [] : `${template} ${condition}`)),
  )
  return held.length > 0 ? [ALWAYS, ...new Set(undecided)] : []
}

const mayBeIn = (key: string, design: Design, { element }: Finding) =>
  [ALWAYS, key].includes(keyIn(design, design.elements[element]!))

const placeOf = ({ rule, element, field = '' }: Finding) => `${rule} ${element} ${field}`
const wordsOf = (finding: Finding) => `${placeOf(finding)} ${finding.message}`

/** The findings that others hold too: word for word, or else at the same place in other words. */
function alsoIn(others: readonly Finding[], list: readonly Finding[]): readonly Finding[] {
  const words = new Set(others.map(wordsOf))
  const exact = list.filter((finding) => words.has(wordsOf(finding)))
  const places = new Set(others.map(placeOf))
  const settled = new Set(exact.map(placeOf))
  return [...exact, ...list.filter((one) => places.has(placeOf(one)) && !settled.has(placeOf(one)))]
}

/** The condition of a resource with its template, when it does not surely hold. */
function keyIn({ sources }: Design, { template = '', logicalId }: Pick<Element, 'template' | 'logicalId'>) {
  const conditions = sources?.[template]?.conditions
  if (!conditions || logicalId === undefined || !Object.hasOwn(conditions, logicalId)) return ALWAYS
  return conditions[logicalId] === '' ? NEVER : `${template} ${conditions[logicalId]}`
}

/** A design without the elements of other conditions, and with nothing known of what their resources add to elements. */
function designIn(key: string, design: Design, seen: WeakMap<Element, Element>): Design {
  const isThere = (element: Pick<Element, 'template' | 'logicalId'>) =>
    [ALWAYS, key].includes(keyIn(design, element))
  const elements = Object.entries(design.elements).flatMap(([id, element]) => {
    if (!isThere(element)) return []
    const found = seen.get(element) ?? withOpen(element, (logicalId) => !isThere({ ...element, logicalId }))
    seen.set(element, found)
    return [[id, found] as const]
  })
  return { elements: Object.fromEntries(elements) }
}

const OPEN = { expression: { 'Fn::If': [] } }

/** An element with the fields and rows that some resources add to it known to nobody. */
function withOpen(element: Element, isOpen: (logicalId: string) => boolean): Element {
  const { logicalIds = {}, props, parent, ...rest } = element
  const openField = (key: string) => logicalIds[key] !== undefined && isOpen(logicalIds[key])
  const openRow = (row: unknown): unknown =>
    isRecord(row) && typeof row.logicalId === 'string' && isOpen(row.logicalId) ? OPEN : row
  const entries = Object.entries(props).map(([key, value]): readonly [string, unknown] => {
    if (openField(key)) return [key, OPEN]
    if (!Array.isArray(value)) return [key, value]
    const rows = value.map(openRow)
    return [key, rows.some((row, at) => row !== value[at]) ? rows : value]
  })
  const isMoved = parent !== undefined && openField('parent')
  if (!isMoved && entries.every(([key, value]) => props[key] === value)) return element
  return {
    ...rest,
    logicalIds,
    props: Object.fromEntries(entries),
    ...(parent !== undefined && !isMoved && { parent }),
  }
}
