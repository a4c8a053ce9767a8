import type { Design } from '@/lib/design/element'
import { done, failed } from '@/lib/design/result'
import { cellJson, cellWords } from '@/lib/trace/matrix-text'
import type { Exposure } from '@/lib/trace/exposure'
import { exposureOf, reachOf } from '@/lib/trace/exposure'
import { readPlace } from '@/lib/trace/place'
import { finish } from '@/lib/trace/progress'
import { nameOf } from '@/lib/trace/world'
import { defineVerb } from './define'
import { openAny } from './open'

/**
 * `exposure --json` prints { exposed: [{ element, awsId?, passed, unknown?, way: [element] }] }; with --of
 * { element, internet: { passed, … }, reaches: [{ element, awsId?, passed, … }] }.
 */
export const exposure = defineVerb({
  name: 'exposure',
  usage: 'groundplan exposure <design or template> [--of <element>] [--json]',
  summary: 'Says what the internet reaches, with ports and the way; with --of what one element reaches.',
  options: { of: { type: 'string' } },
  takes: 1,
  run: async ([path = ''], { of }) => {
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    if (of !== undefined) {
      const place = readPlace(design, of)
      if (!place.ok) return failed(`--of: ${place.message}`)
      if (!('element' in place.value)) return failed(`--of: ${of} is no element of the design.`)
      return done({ ...reachAnswer(design, place.value.element), notices: problems })
    }
    const exposed = finish(exposureOf(design))
    const text = exposed.map((one) => `${inWords(design, one)}\n`).join('')
    return done({
      code: 0,
      json: {
        exposed: exposed.map(({ element, cell, way }) => ({
          ...about(design, element),
          ...cellJson(cell),
          way,
        })),
      },
      text: text || 'Nothing can be reached from the internet.\n',
      notices: problems,
    })
  },
})

const about = ({ elements }: Design, element: string) => {
  const awsId = elements[element]?.awsId
  return { element, ...(awsId !== undefined && { awsId }) }
}

const inWords = (design: Design, { element, cell, way }: Exposure): string => {
  const by = way.filter((id) => id !== element).map((id) => nameOf(design, id))
  return `${nameOf(design, element)}: ${cellWords(cell)}${by.length > 0 ? `  (by ${by.join(', ')})` : ''}`
}

function reachAnswer(design: Design, element: string) {
  const { internet, ends } = finish(reachOf(design, element))
  const lines = [
    ...(cellWords(internet) ? [`the internet: ${cellWords(internet)}`] : []),
    ...ends.map((one) => `${nameOf(design, one.element)}: ${cellWords(one.cell)}`),
  ]
  return {
    code: 0 as const,
    json: {
      ...about(design, element),
      internet: cellJson(internet),
      reaches: ends.map((one) => ({ ...about(design, one.element), ...cellJson(one.cell) })),
    },
    text: lines.length > 0 ? `${lines.join('\n')}\n` : `${nameOf(design, element)} reaches nothing.\n`,
  }
}
