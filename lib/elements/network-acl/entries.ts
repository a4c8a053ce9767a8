import type { ElementOf } from '../index'
import type { Around } from '../define'
import type { PortRange } from '@/lib/net/port'
import { ALL_PORTS, protocolNumber } from '@/lib/net/port'
import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import { mentioned } from '../verbatim'
import { rowsOf } from '../read'

type Acl = ElementOf<'network-acl'>
export type EntryLine = NonNullable<ReturnType<typeof linesOf>>[number]

const linesOf = (acl: Acl) => rowsOf(acl, 'entries')

/** One entry that is known in full; `ports` are undefined where the protocol has none. */
export type Entry = {
  readonly at: number
  readonly egress: boolean
  readonly number: number
  readonly allow: boolean
  readonly protocol: string
  readonly block: Prefix
  readonly ports: PortRange | undefined
}

/** The entries of a list as they stand. Fails: undefined when the list is not known, or more of it is written elsewhere. */
export const entryLines = (acl: Acl, around: Around) =>
  mentioned(around, acl, 'AWS::EC2::NetworkAclEntry') ? undefined : linesOf(acl)

/** The entries of a list. Fails: undefined when not all of them are known in full. */
export function entriesOf(acl: Acl, around: Around): readonly Entry[] | undefined {
  const entries = entryLines(acl, around)?.map(readEntry)
  return entries?.every((entry) => entry !== undefined) ? entries : undefined
}

function readEntry(line: EntryLine): Entry | undefined {
  const { at, egress, ruleNumber: number, ruleAction, fromPort: from, toPort: to } = line
  const block = parsePrefix(line.cidr ?? '')
  const protocol = line.protocol === undefined ? undefined : protocolNumber(line.protocol)
  if (egress === undefined || number === undefined || !ruleAction || !block || !protocol) return undefined
  const unknown = [line.row.fromPort, line.row.toPort].filter((port) => port !== undefined).length
  if (unknown !== [from, to].filter((port) => port !== undefined).length) return undefined
  const ports =
    protocol === '-1' ? ALL_PORTS : from !== undefined && to !== undefined ? { from, to } : undefined
  return { at, egress, number, allow: ruleAction === 'allow', protocol, block, ports }
}

/** "100 allow 0.0.0.0/0" */
export const wordsOf = (entry: Entry, cidr: string): string =>
  `${entry.number} ${entry.allow ? 'allow' : 'deny'} ${cidr}`

/** A number for a further entry of a direction: the next hundred, or before an entry that denies everything. */
export function freeNumber(entries: readonly Entry[], egress: boolean): number {
  const same = entries.filter((entry) => entry.egress === egress)
  const taken = new Set(same.map((entry) => entry.number))
  const wall = same.filter((entry) => !entry.allow && entry.block.length === 0 && entry.protocol === '-1')
  const highest = Math.max(0, ...taken)
  const limit = Math.min(32_767, ...wall.map((entry) => entry.number))
  const wanted = Math.min((Math.floor(highest / 100) + 1) * 100, limit - 1)
  return freeBelow(taken, wanted + 1) ?? wanted
}

/** The highest free number below another. */
export function freeBelow(taken: ReadonlySet<number>, number: number): number | undefined {
  for (let at = number - 1; at > 0; at--) if (!taken.has(at)) return at
  return undefined
}
