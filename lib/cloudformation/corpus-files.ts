import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Templates that this project did not write; they lie beside the project and belong to nobody's tree. */
const FOLDER = join(import.meta.dirname, '../../../shared/corpus/templates')

export type CorpusFile = { readonly path: string; readonly fileName: string; readonly text: string }

/** Test-only: every template of the corpus; empty where there is none. */
export const corpusFiles: readonly CorpusFile[] = existsSync(FOLDER)
  ? (readdirSync(FOLDER, { recursive: true }) as string[])
      .filter((path) => /\.(ya?ml|json|template)$/.test(path))
      .sort()
      .map((path) => ({
        path,
        fileName: basename(path),
        text: readFileSync(join(FOLDER, path), 'utf8'),
      }))
  : []

/** Why tests over the corpus are skipped, in their names. */
export const WITHOUT_CORPUS = corpusFiles.length === 0 ? ' (skipped: no ../shared/corpus here)' : ''

/** Files with a key that stands twice, and its line: it is told, and the text stays as it is. */
export const TWICE: ReadonlyMap<string, number> = new Map([
  ['aws-samples_serverless-patterns/apigw-ec2/template.yaml', 80],
  ['aws-samples_serverless-patterns/vpc-lattice-lambda/template.yaml', 163],
])
