import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { rawRows, rowsOf } from '@/lib/elements/read'
import type { EntryLine } from '@/lib/elements/network-acl/entries'
import { entriesOf, entryLines, freeNumber } from '@/lib/elements/network-acl/entries'

const all = (egress: boolean) => ({
  egress,
  ruleNumber: 100,
  ruleAction: 'allow' as const,
  protocol: '-1',
  cidr: '0.0.0.0/0',
})
const guarded = make('subnet', 'guarded', { in: 'net', cidrBlock: '10.0.2.0/24', networkAcl: 'list' })

export const naclCustomEmpty = defineRule({
  id: 'nacl-custom-empty',
  severity: 'error',
  title: 'A network ACL in use allows something in both directions',
  why: 'A custom list denies what no entry allows: with no allow entry in one direction its subnets cannot communicate.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  kind: 'network-acl',
  *check(acl, around) {
    const lines = entryLines(acl, around)
    const subnet = ofKind(around.referrers(acl.id), 'subnet')[0]
    if (!lines || !subnet) return
    for (const egress of [false, true]) {
      const allowed = lines.some(
        (line) => (line.egress ?? egress) === egress && (line.ruleAction ?? 'allow') === 'allow',
      )
      const way = egress ? 'outbound' : 'inbound'
      if (allowed || lines.some((line) => isWall(line, egress))) continue
      yield {
        field: 'entries',
        message: `${acl.name} allows nothing ${way}, so ${subnet.name} cannot communicate outside itself. Add an ${way} entry that allows something.`,
        fix: () => {
          const ruleNumber = freeNumber(entriesOf(acl, around) ?? [], egress)
          const entries = [...rawRows(rowsOf(acl, 'entries') ?? []), { ...all(egress), ruleNumber }]
          return { label: `Allow everything ${way}`, patch: setProps(acl, { entries }) }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Somebody wrote that nothing passes, to keep a subnet apart.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [false, true].map((egress) => ({ ...all(egress), ruleAction: 'deny' as const })),
            }),
            guarded,
          ),
      },
      {
        says: 'Both directions allow something.',
        design: () =>
          classic(make('network-acl', 'list', { in: 'net', entries: [all(false), all(true)] }), guarded),
      },
    ],
    bad: [
      {
        says: 'To deny one client does not allow the others.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [{ ...all(false), ruleAction: 'deny', cidr: '203.0.113.9/32' }, all(true)],
            }),
            guarded,
          ),
      },
      {
        says: 'Nothing may leave.',
        design: () => classic(make('network-acl', 'list', { in: 'net', entries: [all(false)] }), guarded),
      },
    ],
  },
})

/** An entry that denies everything one way is written on purpose. */
const isWall = ({ egress, ruleAction, protocol, cidr }: EntryLine, way: boolean): boolean =>
  egress === way && ruleAction === 'deny' && protocol === '-1' && cidr === '0.0.0.0/0'
