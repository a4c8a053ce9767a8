import type { Element, Id } from '@/lib/design/element'
import type { Part } from './part'
import { pascal, shortHash, wordOf } from './name'

const LONGEST = 200

/** The resources of each element of one template. */
export type PartsByElement = ReadonlyMap<Element, readonly Part[]>

/**
 * A logical id for every resource of one template: the pinned one, else one made of the element's name.
 * The same design gives the same ids in any order; a row's id does not hang on its place in the list.
 * `reserved` are names that no new id may take.
 */
export function assignLogicalIds(
  partsByElement: PartsByElement,
  get: (id: Id) => Element | undefined,
  reserved: ReadonlySet<string> = new Set(),
): ReadonlyMap<Part, string> {
  const ids = new Map<Part, string>()
  const taken = new Set<string>()
  const take = (part: Part, id: string) => {
    taken.add(id)
    ids.set(part, id)
  }
  const all = [...partsByElement]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([element, parts]) => parts.map((part) => ({ element, part, own: parts[0]! })))
  const own = all.filter(({ part }) => part.at === 'self')
  const further = all.filter(({ part }) => part.at !== 'self')
  for (const { element, part } of [...own, ...further]) {
    const pinned = pinnedId(element, part)
    if (pinned !== undefined && !taken.has(pinned)) take(part, pinned)
  }
  const free = (base: string, seed: string) => {
    const isFree = (id: string) => !taken.has(id) && !reserved.has(id)
    if (isFree(base)) return base
    for (let turn = 0; ; turn++) {
      const id = `${base}${shortHash(turn === 0 ? seed : `${seed} ${turn}`)}`
      if (isFree(id)) return id
    }
  }
  for (const { element, part } of own) if (!ids.has(part)) take(part, free(baseOf(element), element.id))
  for (const { element, part, own } of further) {
    if (ids.has(part)) continue
    const base = `${ids.get(own)!}${suffixOf(part, get)}`.slice(0, LONGEST)
    take(part, free(base, `${element.id} ${base}`))
  }
  return ids
}

/** The id that a resource was given for good; undefined when it is still made of names. */
function pinnedId(element: Element, part: Part): string | undefined {
  const id =
    part.at === 'self'
      ? element.logicalId
      : part.at === 'row'
        ? part.row.logicalId
        : element.logicalIds?.[part.at === 'parent' ? 'parent' : part.key]
  return id !== undefined && /^[A-Za-z0-9]{1,255}$/.test(id) ? id : undefined
}

function baseOf(element: Element): string {
  const base = pascal(element.name).slice(0, LONGEST)
  return /^[A-Za-z]/.test(base) ? base : `${pascal(element.kind)}${base}`
}

function suffixOf(part: Part, get: (id: Id) => Element | undefined): string {
  if (part.at === 'self') return ''
  if (part.at === 'parent') return 'Attachment'
  if (part.at === 'field') return `${pascal(part.key)}${part.field.type === 'ref' ? 'Association' : ''}`
  const { row, field, satellite } = part
  const keys = satellite.key ?? Object.keys(field.fields)
  const words = keys.map((key) => {
    const of = field.fields[key]
    const value = row[key] ?? of?.fallback
    const target = of?.type === 'ref' && typeof value === 'string' ? get(value) : undefined
    return target ? baseOf(target) : wordOf(key, value)
  })
  return `${pascal(field.row)}${words.join('')}`
}
