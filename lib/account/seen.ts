import type { Design, Id } from '@/lib/design/element'
import type { Notice } from './event'
import type { Readable } from './calls'

/** One item of an answer, as its kind reads it: AWS ids still stand where elements will. */
export type Seen = {
  readonly definition: Readable
  readonly region: string
  readonly awsId: string
  readonly item: unknown
  readonly props: Readonly<Record<string, unknown>>
  readonly parent: string | undefined
}

/** What came of reading one kind in one place. */
export type Found = {
  readonly seen: readonly Seen[]
  /** Field values that one answer carries for elements of another, by Region and AWS id. */
  readonly elsewhere: readonly {
    readonly region: string
    readonly awsId: string
    readonly props: Readonly<Record<string, unknown>>
  }[]
  /** Items that are not drawn: folded into their owner or gone, without an id, in a Region that is not read, or not in the shape that AWS documents. */
  readonly left: readonly {
    readonly definition: Readable
    readonly region: string
    readonly item: unknown
    readonly why: 'folded' | 'nameless' | 'elsewhere' | 'broken'
  }[]
}

/** All that was seen of an account. */
export type Sighting = {
  readonly accountId: string | undefined
  readonly regions: readonly string[]
  readonly found: readonly Found[]
}

export type Composed = {
  readonly design: Design
  readonly notices: readonly Notice[]
  /** Made by AWS with a default VPC. */
  readonly isDefault: (id: Id) => boolean
}

type Members = Readonly<Record<string, unknown>>

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null

/** The tags of an answer, in whichever of its shapes the service gives them. */
function readTags(item: unknown): readonly (readonly [string, string])[] {
  if (!isMembers(item)) return []
  const tags = item.Tags ?? item.TagSet ?? item.tags ?? item.TagList ?? item.UserPoolTags
  if (Array.isArray(tags))
    return tags.filter(isMembers).flatMap((tag) => {
      const key = tag.Key ?? tag.key
      const value = tag.Value ?? tag.value ?? ''
      return typeof key === 'string' ? [[key, String(value)] as const] : []
    })
  return isMembers(tags) ? Object.entries(tags).map(([key, value]) => [key, String(value)] as const) : []
}

/** What people call it: as its kind says, the Name tag, the name of a group, else the AWS id. */
export function nameOf({ definition, item, awsId }: Seen): string {
  const tag = readTags(item).find(([key]) => key === 'Name')?.[1]
  const group = isMembers(item) && item.GroupName
  const names = [tag, definition.live.name?.(item as never), group]
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? awsId
}

/** Tags that people set. Those that AWS sets (aws:…) cannot be written back. */
export function tagsOf({ item }: Seen): Readonly<Record<string, string>> | undefined {
  const tags = readTags(item).filter(([key]) => key !== 'Name' && !key.startsWith('aws:'))
  return tags.length > 0 ? Object.fromEntries(tags) : undefined
}

/** The same without members that are undefined, at any depth. */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[key, plain(member)]])),
  ) as T
}
