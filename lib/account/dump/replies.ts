import { isRecord } from '@/lib/design/record'
import { callsWith, isList, membersLike } from './catalog'

export type DumpFile = { readonly path: string; readonly text: string }

type Members = Readonly<Record<string, unknown>>

/** One answer of AWS as a file holds it, with its members spelled as the SDK spells them. */
export type Reply = {
  readonly file: string
  readonly members: Members
  /** A Region that the file itself names around the answer. */
  readonly region?: string
}

const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/
const DEEPEST = 60

/**
 * The answers in a value of a file: one answer, a list of them, answers by Region, or lists of answers for each of
 * several owners under a name of their own.
 */
export function repliesIn(file: string, value: unknown, region?: string): readonly Reply[] {
  const about = { file, ...(region !== undefined && { region }) }
  if (Array.isArray(value)) return value.flatMap((one) => (isRecord(one) ? repliesIn(file, one, region) : []))
  if (!isRecord(value)) return []
  const replies: Reply[] = []
  const members: Record<string, unknown> = {}
  for (const [name, given] of Object.entries(value)) {
    if (REGION.test(name) && isRecord(given)) replies.push(...repliesIn(file, given, name))
    else if (isListOfReplies(name, given))
      replies.push(...given.flatMap((one) => repliesIn(file, one, region)))
    else Object.assign(members, spelled(name, given))
  }
  return Object.keys(members).length > 0 ? [{ ...about, members }, ...replies] : replies
}

/** Beside its lists, such an answer holds little more than whose it is. */
const FEW = 4

/** Such as LoadBalancerListeners: for each load balancer an answer of DescribeListeners, with its ARN beside. */
function isListOfReplies(name: string, given: unknown): given is readonly unknown[] {
  if (!Array.isArray(given) || given.length === 0) return false
  if (spellings(name, given).some(([member, value]) => isList(member, value))) return false
  return given.every(
    (one) =>
      isRecord(one) &&
      Object.keys(one).length <= FEW &&
      Object.entries(one).some(([key, inner]) => Array.isArray(inner) && isKnown(key)),
  )
}

const isKnown = (member: string) => callsWith(member).length > 0

/** A member under the SDK's name for it, its own members in the SDK's spelling, without nulls. */
function spelled(name: string, given: unknown): Members {
  const all = spellings(name, given)
  const [member, value] =
    all.find(([member, value]) => isList(member, value)) ?? all.find(([member]) => member === name) ?? all[0]!
  if (value === undefined) return {}
  // A collector may list instances without the reservations that AWS wraps them in.
  if (bareInstances(name, value)) return { Reservations: [{ Instances: value }] }
  return { [member]: value }
}

function spellings(name: string, given: unknown): readonly (readonly [member: string, value: unknown])[] {
  const members = membersLike(name)
  return (members.length > 0 ? members : [name]).map((member) => [
    member,
    clean(given, /^[a-z]/.test(member) && member !== name, 0),
  ])
}

const bareInstances = (name: string, value: unknown): boolean =>
  /^instances$/i.test(name) && Array.isArray(value) && value.some((one) => isRecord(one) && 'ImageId' in one)

function clean(value: unknown, lower: boolean, depth: number): unknown {
  if (value === null || depth > DEEPEST) return undefined
  if (Array.isArray(value))
    return value.flatMap((one) => (one === null ? [] : [clean(one, lower, depth + 1)]))
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as Members).flatMap(([key, member]) => {
    const kept = clean(member, lower, depth + 1)
    return kept === undefined
      ? []
      : [[lower ? key.charAt(0).toLowerCase() + key.slice(1) : key, kept] as const]
  })
  return Object.fromEntries(entries)
}
