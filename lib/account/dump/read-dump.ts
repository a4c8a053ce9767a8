import { isRecord } from '@/lib/design/record'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Design } from '@/lib/design/element'
import type { Call } from '@/lib/elements/sdk'
import { compose } from '../compose'
import type { Notice } from '../event'
import { foldDefaults } from '../fold'
import { leftOver, tellLeft } from '../left'
import { readAll } from '../read-all'
import type { Found } from '../seen'
import { GLOBAL } from '../source'
import { callsWith } from './catalog'
import { dumpSource } from './dump-source'
import { accountOf, regionsOf } from './evidence'
import type { DumpFile, Reply } from './replies'
import { repliesIn } from './replies'
import { readValues } from './values'

/** What a file holds that is not in the design, and why. */
export type Unread = {
  readonly file: string
  readonly member: string
  readonly objects: number
  readonly reason: string
}

/** For one call: how many objects the files hold, and what became of them. */
export type Tally = {
  readonly call: Call
  readonly objects: number
  readonly drawn: number
  /** Deleted, or made by AWS for something that is drawn. */
  readonly folded: number
  /** Without an id, or not in the shape that AWS documents. */
  readonly broken: number
}

export type Dump = {
  readonly design: Design
  readonly notices: readonly Notice[]
  readonly tally: readonly Tally[]
  readonly unread: readonly Unread[]
  /** One line for each file that is no JSON. */
  readonly problems: readonly string[]
}

/**
 * An account out of files: answers of `describe-*` and the like, as the AWS CLI prints them or a collector keeps them,
 * read by the same mappings as a live account. Elements have no boxes.
 * Fails: one line when no file holds an answer that is known.
 */
export async function readDump(files: readonly DumpFile[]): Promise<Result<Dump>> {
  const regionOf = regionsOf(files)
  const problems: string[] = []
  const replies = files.flatMap(({ path, text }) => {
    const { values, problem } = readValues(text)
    if (problem !== undefined) problems.push(`${path} ${problem}`)
    return values
      .flatMap((value) => repliesIn(path, value))
      .map((reply) => ({ ...reply, region: reply.region ?? regionOf(path) }))
  })
  const known = replies.filter(({ members }) =>
    Object.keys(members).some((name) => callsWith(name).length > 0),
  )
  if (known.length === 0)
    return failed(
      problems[0] ?? 'No file holds an answer of AWS that Groundplan reads, such as {"Vpcs": […]}.',
    )
  const { source, isUsed } = dumpSource(replies)
  const regions = [...new Set(known.map(({ region }) => region))].sort()
  const found = await readAll(regions, source)
  if (typeof found === 'string') return failed(found)
  // A bucket may stand in a Region that nothing else is from.
  const held = found
    .flatMap(({ seen }) => seen.map(({ region }) => region))
    .filter((region) => region !== GLOBAL)
  const all = [...new Set([...regions, ...held])].sort()
  const composed = compose({ accountId: accountOf(files), regions: all, found })
  const { design, notices: folded } = foldDefaults(composed)
  return done({
    design,
    notices: [...tellLeft(found), ...composed.notices, ...folded],
    tally: tallyOf(found),
    unread: replies.flatMap((reply) => unreadIn(reply, isUsed)),
    problems,
  })
}

function tallyOf(found: readonly Found[]): readonly Tally[] {
  const left = leftOver(found)
  const seen = found.flatMap((one) => one.seen)
  const calls = new Set([...seen, ...left].map(({ definition }) => definition.live.call))
  return [...calls].sort().map((call) => {
    const drawn = new Set(
      seen.filter(({ definition }) => definition.live.call === call).map(({ item }) => item),
    ).size
    const here = left.filter(({ definition }) => definition.live.call === call)
    const folded = here.filter(({ why }) => why === 'folded').length
    return { call, objects: drawn + here.length, drawn, folded, broken: here.length - folded }
  })
}

/** Members of an answer that are no objects of the account. */
const REASONS: Readonly<Record<string, string>> = {
  AvailabilityZones: 'Zones are drawn from the subnets in them.',
  Regions: 'Regions are drawn from what is in them.',
  Tags: 'Every object brings its own tags.',
  ServiceDetails: 'It is what AWS offers, not what the account has.',
  ServiceNames: 'It is what AWS offers, not what the account has.',
  TransitGatewayAttachments: 'Attachments are drawn from the answers about each sort of them.',
  InstanceStatuses: 'It is the health of instances, not their network.',
}

function unreadIn(reply: Reply, isUsed: (reply: Reply, member: string) => boolean): readonly Unread[] {
  return Object.entries(reply.members).flatMap(([member, value]) => {
    const objects = Array.isArray(value)
      ? value.length
      : isRecord(value) && !isUsedAtAll(reply, isUsed)
        ? 1
        : 0
    if (objects === 0 || isUsed(reply, member)) return []
    const reason =
      REASONS[member] ??
      (callsWith(member).length > 0
        ? 'Nothing in the files says what it belongs to; name the file after the id of that.'
        : 'Groundplan has no kind for it.')
    return [{ file: reply.file, member, objects, reason }]
  })
}

const isUsedAtAll = (reply: Reply, isUsed: (reply: Reply, member: string) => boolean) =>
  Object.keys(reply.members).some((member) => isUsed(reply, member))
