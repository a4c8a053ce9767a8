import { setProps } from '@/lib/design/patch'
import { coversPorts } from '@/lib/net/port'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { rowsOf, withRow, withoutRow } from '@/lib/elements/read'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf, freeBelow, wordsOf } from '@/lib/elements/network-acl/entries'

const entry = (ruleNumber: number, ruleAction: 'allow' | 'deny', cidr: string) => ({
  egress: false,
  ruleNumber,
  ruleAction,
  protocol: '-1',
  cidr,
})
const list = (...entries: ReturnType<typeof entry>[]) =>
  classic(make('network-acl', 'list', { in: 'net', entries }))

export const naclShadowedRule = defineRule({
  id: 'nacl-shadowed-rule',
  severity: 'warning',
  title: 'Every entry of a network ACL can match',
  why: 'Entries are tried from the lowest number up and the first match decides; one behind a wider one never takes effect.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  kind: 'network-acl',
  *check(acl, around) {
    const entries = entriesOf(acl, around) ?? []
    for (const entry of entries) {
      const wider = entries.find((one) => one.number < entry.number && covers(one, entry))
      if (!wider || isLastDeny(entry, entries)) continue
      const words = (one: Entry) => wordsOf(one, formatPrefix(one.block))
      const twins = covers(entry, wider)
      const idle = entry.allow === wider.allow
      const way = idle
        ? 'Remove it'
        : twins
          ? 'Remove one of the two'
          : 'Give it a lower number, or remove it'
      yield {
        field: `entries.${entry.at}.ruleNumber`,
        message: `${acl.name}: entry ${words(entry)} never takes effect, since ${words(wider)} matches first. ${way}.`,
        fix: () => {
          const lines = rowsOf(acl, 'entries') ?? []
          const patch = (rows: readonly unknown[]) => setProps(acl, { entries: rows })
          if (idle)
            return { label: `Remove entry ${entry.number}`, patch: patch(withoutRow(lines, entry.at)) }
          // In front of its twin it would only take its place.
          if (twins) return undefined
          const taken = new Set(entries.filter((one) => one.egress === entry.egress).map((one) => one.number))
          const ruleNumber = freeBelow(taken, wider.number)
          return ruleNumber === undefined
            ? undefined
            : { label: `Number it ${ruleNumber}`, patch: patch(withRow(lines, entry.at, { ruleNumber })) }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The deny comes first.',
        design: () => list(entry(90, 'deny', '10.0.9.0/24'), entry(100, 'allow', '0.0.0.0/0')),
      },
      {
        says: 'The last deny says what AWS does with the rest, if there is any.',
        design: () => list(entry(100, 'allow', '0.0.0.0/0'), entry(32_766, 'deny', '0.0.0.0/0')),
      },
    ],
    bad: [
      {
        says: 'The deny comes after an allow for everything.',
        design: () => list(entry(100, 'allow', '0.0.0.0/0'), entry(110, 'deny', '10.0.9.0/24')),
      },
      {
        says: 'One client is allowed, and denied after that.',
        design: () => list(entry(100, 'allow', '10.0.9.0/24'), entry(200, 'deny', '10.0.9.0/24')),
      },
      {
        says: 'The second allow adds nothing.',
        design: () => list(entry(100, 'allow', '0.0.0.0/0'), entry(110, 'allow', '10.0.9.0/24')),
      },
    ],
  },
})

/** A deny for everything at the end is what AWS has there itself. */
const isLastDeny = (entry: Entry, entries: readonly Entry[]): boolean =>
  !entry.allow &&
  entry.protocol === '-1' &&
  entry.block.length === 0 &&
  entries.every(
    ({ egress, number, block }) =>
      egress !== entry.egress || block.family !== entry.block.family || number <= entry.number,
  )

const covers = (wide: Entry, entry: Entry): boolean =>
  wide.egress === entry.egress &&
  contains(wide.block, entry.block) &&
  (wide.protocol === '-1' ||
    (['6', '17'].includes(wide.protocol) &&
      wide.protocol === entry.protocol &&
      wide.ports !== undefined &&
      entry.ports !== undefined &&
      coversPorts(wide.ports, entry.ports)))
