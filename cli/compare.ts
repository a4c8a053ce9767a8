import { compare } from '@/lib/compare/compare'
import type { ElementChange } from '@/lib/compare/compare'
import type { Element } from '@/lib/design/element'
import { done } from '@/lib/design/result'
import type { Change } from '@/lib/trace/difference'
import { flowChanges } from '@/lib/trace/difference'
import { formatOpenings } from '@/lib/trace/opening'
import { finish } from '@/lib/trace/progress'
import { defineVerb } from './define'
import { readBy } from './matrix'
import { openAny } from './open'

/**
 * `compare --json` prints { added: [element], removed: [element], changed: [{ element, fields: [{ field, before?, after? }] }], flows:
 * [{ from, to, opened, closed, unsure }] }: an end that is null is the internet. Ends with 1 when the designs differ.
 */
export const compareDesigns = defineVerb({
  name: 'compare',
  usage:
    'groundplan compare <design or template> <design or template> [--by interface|subnet|group] [--json]',
  summary:
    'Says what the second adds, removes and changes, and which flows open or close by that; ends with 1 if they differ.',
  options: { by: { type: 'string' } },
  takes: 2,
  run: async ([a = '', b = ''], { by: asked }) => {
    const by = readBy(asked, 'interface')
    if (!by.ok) return by
    const [before, after] = [await openAny(a), await openAny(b)]
    if (!before.ok) return before
    if (!after.ok) return after
    const designs = [before.value.design, after.value.design] as const
    const found = compare(...designs)
    const flows = finish(flowChanges(designs, by.value, (id) => found.same.get(id)))
    const { added, removed, changed } = found
    const name = (id: string | null) =>
      id === null ? 'the internet' : ((designs[1].elements[id] ?? designs[0].elements[id])?.name ?? id)
    const lines = [
      ...added.map((one) => `+ ${one.kind} ${one.name}`),
      ...removed.map((one) => `- ${one.kind} ${one.name}`),
      ...changed.map(
        (one) => `~ ${one.after.kind} ${one.after.name}: ${one.fields.map(({ field }) => field).join(', ')}`,
      ),
      ...flows.map((one) => flowWords(one, name)),
    ]
    return done({
      code: lines.length > 0 ? 1 : 0,
      json: {
        added: added.map(outward),
        removed: removed.map(outward),
        changed: changed.map(changeJson),
        flows,
      },
      text: lines.length > 0 ? `${lines.join('\n')}\n` : 'The designs are the same.\n',
      notices: [...before.value.problems, ...after.value.problems],
    })
  },
})

const outward = ({ id, kind, name, awsId }: Element) => ({
  element: id,
  kind,
  name,
  ...(awsId !== undefined && { awsId }),
})

const changeJson = ({ after, fields }: ElementChange) => ({ ...outward(after), fields })

function flowWords(
  { from, to, opened, closed, unsure }: Change,
  name: (id: string | null) => string,
): string {
  const parts = [
    opened.length > 0 ? `opens ${formatOpenings(opened)}` : '',
    closed.length > 0 ? `closes ${formatOpenings(closed)}` : '',
    unsure.length > 0 ? `not known ${formatOpenings(unsure)}` : '',
  ].filter(Boolean)
  return `${name(from)} → ${name(to)}: ${parts.join('; ')}`
}
