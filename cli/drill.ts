import { done } from '@/lib/design/result'
import type { Drilled } from '@/lib/trace/drills'
import { drillAll, drillsOf } from '@/lib/trace/drills'
import { finish } from '@/lib/trace/progress'
import type { Kept } from '@/lib/trace/promise'
import { defineVerb } from './define'
import { openAny } from './open'

/**
 * `drill --json` prints { drills: [{ id, label, down: [element], breaks: [{ element, sentence, because }], unsure: […] }], before: [element] }:
 * `before` are promises that are broken without any failure.
 */
export const drill = defineVerb({
  name: 'drill',
  usage: 'groundplan drill <design> [--json]',
  summary:
    'Takes away each zone, gateway and line in turn and says which promises break; ends with 1 if any does.',
  options: {},
  takes: 1,
  run: async ([path = '']) => {
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const drilled = finish(drillAll(design, drillsOf(design)))
    const before = (drilled[0]?.before ?? []).map(({ promise }) => promise.id)
    return done({
      code: drilled.some(({ breaks }) => breaks.length > 0) ? 1 : 0,
      json: {
        drills: drilled.map(({ drill, breaks, unsure }) => ({
          ...drill,
          breaks: breaks.map(outward),
          unsure: unsure.map(outward),
        })),
        before,
      },
      text:
        drilled.length > 0 ? drilled.map(inWords).join('') : 'Nothing in the design could be taken away.\n',
      notices: problems,
    })
  },
})

const outward = ({ promise, sentence, because }: Kept) => ({ element: promise.id, sentence, because })

function inWords({ drill, breaks, unsure }: Drilled): string {
  const lines = [
    ...breaks.map((one) => `    broken:  ${one.sentence}\n             ${one.because}`),
    ...unsure.map((one) => `    unknown: ${one.sentence}\n             ${one.because}`),
  ]
  return `${drill.label}: ${lines.length > 0 ? `\n${lines.join('\n')}` : 'all promises that were kept still are.'}\n`
}
