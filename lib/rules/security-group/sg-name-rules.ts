import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { exist } from '../exist'

const ALLOWED = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/

const named = (groupName: string) =>
  make('security-group', 'web', { in: 'net', groupDescription: 'Inner', groupName })

export const sgNameRules = defineRule({
  id: 'sg-name-rules',
  severity: 'error',
  title: 'A security group has a name that AWS takes',
  why: 'A group name has at most 255 letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*, does not start with sg-, and is unique in its VPC.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html',
  kind: 'security-group',
  *check(group, around) {
    const name = read(group, 'groupName')
    // That of one that was read was accepted, as that of the default group.
    if (name === undefined || exist(group)) return
    const first =
      around.get(group.parent)?.kind === 'vpc'
        ? firstByName(around.children(group.parent)).get(name)
        : undefined
    const twin = first === group ? undefined : first
    const problem = problemOf(name) ?? (twin && `is that of ${twin.name} too`)
    if (!problem) return
    yield {
      field: 'groupName',
      message: `${group.name} has the group name "${name.slice(0, 60)}", which ${problem}. Choose another, or leave it empty.`,
      fix: () => {
        const plain = name.replace(/^sg-/, '')
        return name.startsWith('sg-') && plain !== ''
          ? { label: `Rename to ${plain}-sg`, patch: setProps(group, { groupName: `${plain}-sg` }) }
          : { label: 'Let AWS make a name', patch: setProps(group, { groupName: undefined }) }
      },
    }
  },
  examples: {
    good: [{ says: 'web-sg is allowed.', design: () => classic(named('web-sg')) }],
    bad: [
      { says: 'sg-web starts like an id.', design: () => classic(named('sg-web')) },
      { says: 'A VPC has a default group from the start.', design: () => classic(named('default')) },
      { says: 'An umlaut is not allowed.', design: () => classic(named('bücher')) },
      {
        says: 'Two groups of one name.',
        design: () =>
          classic(
            named('web-servers'),
            make('security-group', 'outer', {
              in: 'net',
              groupDescription: 'Outer',
              groupName: 'web-servers',
            }),
          ),
      },
    ],
  },
})

function problemOf(name: string): string | undefined {
  if (name.length > 255) return `has ${name.length} characters; 255 are allowed`
  if (name.startsWith('sg-')) return 'starts with sg-'
  if (name === 'default') return 'AWS keeps for the group that it makes with the VPC'
  return ALLOWED.test(name) ? undefined : 'has a character that AWS refuses'
}

const byName = new WeakMap<readonly Element[], ReadonlyMap<string, Element>>()

/** The first group of a VPC with each name. */
function firstByName(siblings: readonly Element[]): ReadonlyMap<string, Element> {
  const hit = byName.get(siblings)
  if (hit) return hit
  const first = new Map<string, Element>()
  for (const group of ofKind(siblings, 'security-group')) {
    const name = read(group, 'groupName')
    if (name !== undefined && !first.has(name)) first.set(name, group)
  }
  byName.set(siblings, first)
  return first
}
