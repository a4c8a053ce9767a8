import type { Design, Element, Id } from '@/lib/design/element'

/**
 * Which element of the second design each of the first is: by its AWS id, then by its id, then by kind, name and parent.
 * Elements whose ids AWS gave are never taken for one with another AWS id.
 */
export function counterparts(before: Design, after: Design): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Id>()
  const taken = new Set<Id>()
  const take = (from: Element, to: Element | undefined) => {
    if (!to || from.kind !== to.kind || found.has(from.id) || taken.has(to.id) || differ(from, to)) return
    found.set(from.id, to.id)
    taken.add(to.id)
  }
  const old = Object.values(before.elements)
  const fresh = Object.values(after.elements)
  const byAwsId = new Map(
    fresh.flatMap((one) => (one.awsId === undefined ? [] : [[one.awsId, one] as const])),
  )
  for (const one of old) if (one.awsId !== undefined) take(one, byAwsId.get(one.awsId))
  for (const one of old) if (Object.hasOwn(after.elements, one.id)) take(one, after.elements[one.id])
  // Parents before children, so that a name counts within the same parent.
  for (let more = true; more;) {
    const size = found.size
    const byName = namesOf(fresh.filter((one) => !taken.has(one.id)))
    for (const one of old)
      if (!found.has(one.id) && (one.parent === undefined || found.has(one.parent)))
        take(one, byName.get(nameKey(one, one.parent === undefined ? undefined : found.get(one.parent))))
    more = found.size > size
  }
  return found
}

const differ = ({ awsId: a }: Element, { awsId: b }: Element) => a !== undefined && b !== undefined && a !== b

const nameKey = ({ kind, name }: Element, parent: Id | undefined) => JSON.stringify([kind, name, parent])

/** Elements by kind, name and parent; what is there twice is none. */
function namesOf(elements: readonly Element[]): ReadonlyMap<string, Element | undefined> {
  const names = new Map<string, Element | undefined>()
  for (const one of elements) {
    const key = nameKey(one, one.parent)
    names.set(key, names.has(key) ? undefined : one)
  }
  return names
}
