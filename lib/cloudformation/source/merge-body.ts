import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'
import { callOf } from '../intrinsic'
import type { Properties } from '../template'
import { alignLists } from './align'

/**
 * A template's body with the changes from `before` to `after`, both as our writer gives them, made in it.
 * All that our writer does not say, and all that did not change, stays as it is in the body.
 */
export function mergeBody(body: Properties, before: Properties, after: Properties): Properties {
  const gone = Object.keys(recordOf(before.Resources)).filter(
    (id) => !Object.hasOwn(recordOf(after.Resources), id),
  )
  const resources = mergeMembers(
    recordOf(body.Resources),
    recordOf(before.Resources),
    recordOf(after.Resources),
    mergeResource,
  )
  const merged: Record<string, unknown> = { ...body, Resources: withoutWaits(resources, new Set(gone)) }
  const own = isRecord(body.Metadata) ? body.Metadata.Groundplan : undefined
  if (own !== undefined) {
    merged.Metadata = mergeValue(body.Metadata, before.Metadata, after.Metadata)
    merged.Description = mergeValue(body.Description, before.Description, after.Description)
  }
  return Object.fromEntries(Object.entries(merged).filter(([, section]) => section !== undefined))
}

const recordOf = (value: unknown): Properties => (isRecord(value) ? value : {})

type Merge = (body: unknown, before: unknown, after: unknown) => unknown

function mergeResource(body: unknown, before: unknown, after: unknown): unknown {
  if (!isRecord(body) || !isRecord(before) || !isRecord(after)) return mergeValue(body, before, after)
  const waits = new Set(textsOf(after.DependsOn))
  const [had, has] = [textsOf(before.DependsOn), textsOf(body.DependsOn)]
  const kept = has.filter((id) => waits.has(id) || !had.includes(id))
  const fresh = [...waits].filter((id) => !had.includes(id) && !has.includes(id))
  const { DependsOn: _before, ...was } = before
  const { DependsOn: _after, ...is } = after
  const merged = recordOf(mergeValue(body, was, is))
  return kept.length === has.length && fresh.length === 0 ? merged : withWaits(merged, [...kept, ...fresh])
}

const textsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((entry) => typeof entry === 'string')

function withWaits(resource: Properties, waits: readonly string[]): Properties {
  const { DependsOn: was, ...rest } = resource
  if (waits.length === 0) return rest
  const DependsOn = waits.length === 1 && !Array.isArray(was) ? waits[0] : waits
  return was === undefined ? { ...resource, DependsOn } : { ...resource, DependsOn }
}

/** Nothing can wait for a resource that is gone. */
function withoutWaits(resources: Properties, gone: ReadonlySet<string>): Properties {
  if (gone.size === 0) return resources
  return Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => {
      const waits = isRecord(resource) ? textsOf(resource.DependsOn) : []
      return waits.some((wait) => gone.has(wait))
        ? [
            id,
            withWaits(
              recordOf(resource),
              waits.filter((wait) => !gone.has(wait)),
            ),
          ]
        : [id, resource]
    }),
  )
}

/** One value with the change from `before` to `after`; the very same value where nothing changed. */
function mergeValue(body: unknown, before: unknown, after: unknown): unknown {
  if (same(before, after)) return body
  if (body === undefined) return after
  if ([body, before, after].every((value) => isRecord(value) && !callOf(value)))
    return mergeMembers(body as Properties, before as Properties, after as Properties, mergeValue)
  if (Array.isArray(body) && Array.isArray(before) && Array.isArray(after))
    return mergeLists(body, before, after)
  return likeText(body, after)
}

function mergeMembers(body: Properties, before: Properties, after: Properties, merge: Merge): Properties {
  const merged: Record<string, unknown> = { ...body }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (after[key] === undefined) delete merged[key]
    else {
      const value = merge(merged[key], before[key], after[key])
      if (value !== undefined) merged[key] = value
    }
  }
  return merged
}

function mergeLists(
  body: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const inBody = placesOf(alignLists(body, before), before)
  const inAfter = alignLists(before, after)
  const kept = new Set(inAfter)
  const gone = new Set(
    before.flatMap((_, index) => (kept.has(index) || !inBody.has(index) ? [] : inBody.get(index)!)),
  )
  const changed = new Map<number, unknown>()
  const added = new Map<number, unknown[]>()
  // New ones follow the entry that they follow in our list.
  let last = before.length === 0 ? body.length - 1 : -1
  after.forEach((entry, index) => {
    const was = inAfter[index]
    const place = was === undefined ? undefined : inBody.get(was)
    if (was !== undefined && place !== undefined) {
      changed.set(place, mergeValue(body[place], before[was], entry))
      last = place
    } else if (was === undefined || !same(before[was], entry))
      added.set(last, [...(added.get(last) ?? []), entry])
  })
  const entries = body.flatMap((entry, place) => [
    ...(gone.has(place) ? [] : [changed.has(place) ? changed.get(place) : entry]),
    ...(added.get(place) ?? []),
  ])
  return [...(added.get(-1) ?? []), ...entries]
}

/** Where each entry of our list stands in the text's. */
const placesOf = (inBody: readonly (number | undefined)[], before: readonly unknown[]) =>
  new Map(before.flatMap((_, index) => (inBody[index] === undefined ? [] : [[index, inBody[index]]])))

/** A number stays a text where the text had one, and the other way round. */
function likeText(body: unknown, after: unknown): unknown {
  if (typeof body === 'string' && (typeof after === 'number' || typeof after === 'boolean'))
    return String(after)
  if (typeof body === 'number' && typeof after === 'string' && /^(0|[1-9]\d{0,8})$/.test(after))
    return Number(after)
  return after
}
