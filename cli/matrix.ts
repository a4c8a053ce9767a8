import { done, failed } from '@/lib/design/result'
import type { MatrixBy } from '@/lib/trace/matrix'
import { matrixOf } from '@/lib/trace/matrix'
import { cellWords, linesOf, matrixCsv, pairsJson } from '@/lib/trace/matrix-text'
import { finish } from '@/lib/trace/progress'
import { nameOf } from '@/lib/trace/world'
import { defineVerb } from './define'
import { openAny } from './open'

const BY: readonly MatrixBy[] = ['subnet', 'interface', 'group']

/** --by as the matrix takes it. Fails: it is none of the three. */
export const readBy = (text: string | undefined, usual: MatrixBy) => {
  const by = text === undefined ? usual : BY.find((one) => one === text)
  return by ? done(by) : failed(`--by is "${text}"; give it subnet, interface or group.`)
}

/**
 * `matrix --json` prints { by, rows: [element], pairs: [{ from, to, passed: [{ family, protocols, ports }], part?, publicly?, oneWay?,
 * unknown? }] }: protocols by number, both in ranges; of ICMP `ports` is type * 256 + code.
 */
export const matrix = defineVerb({
  name: 'matrix',
  usage: 'groundplan matrix <design or template> [--by subnet|interface|group] [--format csv|json] [--json]',
  summary: 'Says who reaches whom with which ports; subnets by routes and ACLs alone.',
  options: { by: { type: 'string' }, format: { type: 'string' } },
  takes: 1,
  run: async ([path = ''], { by: asked, format }) => {
    if (format !== undefined && format !== 'csv' && format !== 'json')
      return failed(`--format is "${format}"; give it csv or json.`)
    const by = readBy(asked, 'subnet')
    if (!by.ok) return by
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const found = finish(matrixOf(design, { by: by.value }))
    const name = (id: string) => nameOf(design, id)
    const lines = [...linesOf(found)]
    const json = pairsJson(found)
    const text =
      format === 'csv'
        ? matrixCsv(found, name)
        : format === 'json'
          ? `${JSON.stringify(json, null, 2)}\n`
          : inWords(
              lines.map(({ from, to, cell }) => `${name(from)} → ${name(to)}: ${cellWords(cell)}`),
              found.rows.length,
              by.value,
            )
    return done({ code: 0, json, text, notices: problems })
  },
})

const inWords = (lines: readonly string[], rows: number, by: MatrixBy): string =>
  rows === 0
    ? `The design has no ${by}.\n`
    : `${[...lines, `${lines.length} of ${rows * (rows - 1)} pairs`].join('\n')}\n`
