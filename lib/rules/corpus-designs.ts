import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDump } from '@/lib/account/dump/read-dump'
import { corpusFiles } from '@/lib/cloudformation/corpus-files'
import { readTemplate } from '@/lib/cloudformation/read'
import type { Design, Element } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { applyPatch, create } from '@/lib/design/patch'
import { definitionOf, definitions } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { createElement } from '@/lib/elements/create'

type Named = readonly (readonly [name: string, design: Design])[]

/** Accounts that this project did not write; they lie beside the project and belong to nobody's tree. */
const DUMPS = join(import.meta.dirname, '../../../shared/corpus/describe-dumps')

/** Test-only: the design of every template of the corpus. */
export const templateDesigns = (): Named =>
  corpusFiles.flatMap(({ path, fileName, text }) => {
    const opened = readTemplate(text, { fileName })
    return opened.ok ? [[path, opened.value.design] as const] : []
  })

/** Test-only: the design of every account of the corpus; empty where there is none. */
export async function dumpDesigns(): Promise<Named> {
  if (!existsSync(DUMPS)) return []
  const jsonIn = (folder: string) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => path.endsWith('.json'))
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  const accounts = [
    ...readdirSync(join(DUMPS, 'batfish'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, jsonIn(join(DUMPS, 'batfish', name, 'aws_configs'))] as const),
    ...jsonIn(join(DUMPS, 'np-guard')).map((file) => [file.path, [file]] as const),
  ]
  const read = accounts.map(async ([name, files]) => {
    const dump = await readDump(files)
    if (!dump.ok) throw new Error(`${name}: ${dump.message}`)
    return [name, dump.value.design] as const
  })
  return Promise.all(read)
}

/** Test-only: each kind dropped where it is usually dropped, everything around it fresh too. */
export const freshDesigns = (): Named => definitions.map(({ kind }) => [kind, dropped(kind).design] as const)

function dropped(kind: string): { readonly design: Design; readonly element: Element | undefined } {
  const inside = definitionOf(kind)!.inside[0]!
  const around = inside === 'canvas' ? { design: EMPTY_DESIGN, element: undefined } : dropped(inside)
  const element = createElement(aroundOf(around.design), kind, around.element)
  return { design: applyPatch(around.design, create(element)), element }
}
