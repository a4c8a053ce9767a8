type Step = { readonly member: string; readonly key?: string }
type Members = Record<string, unknown>
type Entry = { readonly Key: string; readonly Value: unknown }

const paths = new Map<string, readonly Step[]>()

/** "A.B[c.d]" as its steps; a plain property is one step. "A[0].B" is a member of the first entry of a list. */
function stepsOf(path: string): readonly Step[] {
  const hit = paths.get(path)
  if (hit) return hit
  const steps = [...path.matchAll(/([^.[\]]+)(?:\[([^\]]+)\])?/g)].map(([, member, key]) =>
    key === undefined ? { member: member! } : { member: member!, key },
  )
  paths.set(path, steps)
  return steps
}

/** A place in a list rather than the Key of an entry. */
const placeOf = (key: string | undefined) => (key !== undefined && /^\d$/.test(key) ? Number(key) : undefined)

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEntry = (value: unknown): value is Entry => isMembers(value) && typeof value.Key === 'string'

/** What stands at a path; undefined where it leads nowhere. */
export function valueAt(properties: Readonly<Members>, path: string): unknown {
  let at: unknown = properties
  for (const { member, key } of stepsOf(path)) {
    if (!isMembers(at) || !Object.hasOwn(at, member)) return undefined
    at = at[member]
    if (key === undefined) continue
    const place = placeOf(key)
    if (place !== undefined) {
      at = Array.isArray(at) ? (at as unknown[])[place] : undefined
      continue
    }
    const entry = Array.isArray(at) ? at.find((one) => isEntry(one) && one.Key === key) : undefined
    at = (entry as Entry | undefined)?.Value
  }
  return at
}

/** Puts a value at a path, making what leads there. Values of entries are texts, as AWS takes them. */
export function putAt(properties: Members, path: string, value: unknown): void {
  const steps = stepsOf(path)
  let at = properties
  steps.forEach(({ member, key }, index) => {
    const last = index === steps.length - 1
    const place = placeOf(key)
    if (place !== undefined) {
      const list = [...((Array.isArray(at[member]) ? at[member] : []) as unknown[])]
      const next: Members = isMembers(list[place]) ? { ...list[place] } : {}
      list[place] = last ? value : next
      at[member] = list
      at = next
    } else if (key !== undefined) {
      const list = (Array.isArray(at[member]) ? at[member] : []) as Entry[]
      const text = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value
      at[member] = [...list, { Key: key, Value: text }]
    } else if (last) at[member] = value
    else {
      const next: Members = isMembers(at[member]) ? { ...at[member] } : {}
      at[member] = next
      at = next
    }
  })
}

/** The same properties without what stands at a path; what is empty then goes too. */
export function withoutPath(properties: Readonly<Members>, path: string): Readonly<Members> {
  return without(properties, stepsOf(path)) ?? {}
}

function without(members: Readonly<Members>, [step, ...further]: readonly Step[]): Members | undefined {
  if (!step || !Object.hasOwn(members, step.member)) return members
  const { [step.member]: value, ...rest } = members
  let left: unknown
  const place = placeOf(step.key)
  if (place !== undefined && Array.isArray(value)) {
    const entry = (value as unknown[])[place]
    const rest = further.length > 0 && isMembers(entry) ? without(entry, further) : undefined
    const entries = (value as unknown[]).flatMap((one, index) => (index !== place ? [one] : (rest ?? [])))
    left = entries.length > 0 ? entries : undefined
  } else if (step.key !== undefined && Array.isArray(value)) {
    const entries = value.filter((one) => !isEntry(one) || one.Key !== step.key)
    left = entries.length > 0 ? entries : undefined
  } else if (further.length > 0) left = isMembers(value) ? without(value, further) : value
  const kept = left === undefined ? rest : { ...members, [step.member]: left }
  return Object.keys(kept).length > 0 ? kept : undefined
}
