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

/** All that was seen of an account. */
export type Sighting = {
  readonly accountId: string | undefined
  readonly regions: readonly string[]
  readonly seen: readonly Seen[]
  /** Field values that one answer carries for elements of another, by Region and AWS id. */
  readonly elsewhere: readonly {
    readonly region: string
    readonly awsId: string
    readonly props: Readonly<Record<string, unknown>>
  }[]
}

export type Composed = {
  readonly design: Design
  readonly notices: readonly Notice[]
  readonly itemOf: (id: Id) => unknown
}

type Tag = { readonly Key?: string; readonly Value?: string }
type Tagged = { readonly Tags?: readonly Tag[]; readonly GroupName?: string }

/** What people call it: the Name tag, the name of a group, else the AWS id. */
export function nameOf(item: unknown, awsId: string): string {
  const { Tags, GroupName } = item as Tagged
  return (
    Tags?.find((tag) => tag.Key === 'Name')?.Value || (typeof GroupName === 'string' && GroupName) || awsId
  )
}

/** Tags that people set. Those that AWS sets (aws:…) cannot be written back. */
export function tagsOf(item: unknown): Readonly<Record<string, string>> | undefined {
  const tags = ((item as Tagged).Tags ?? []).flatMap(({ Key, Value }) =>
    Key === undefined || Key === 'Name' || Key.startsWith('aws:') ? [] : [[Key, Value ?? ''] as const],
  )
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
