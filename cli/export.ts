import { mkdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { renderTemplate } from '@/lib/cloudformation/render'
import type { Format, Template } from '@/lib/cloudformation/template'
import { fileOf, formatOf } from '@/lib/cloudformation/title'
import { writeTemplates } from '@/lib/cloudformation/write'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Answer } from './define'
import { defineVerb } from './define'
import { isFolder, writeText } from './file'
import { openAny } from './open'

/**
 * `export --json` prints { files: [{ path, title, account?, region?, resources }], problems: [] }: one file for each
 * account and Region; `path` is absent when the template went to stdout.
 */
export const exportTemplates = defineVerb({
  name: 'export',
  usage: 'groundplan export <design or template> [--format yaml|json] [--out <file or folder>] [--json]',
  summary:
    'Writes CloudFormation, one template for each source, account and Region; without --out to stdout.',
  options: { format: { type: 'string' }, out: { type: 'string' } },
  takes: 1,
  run: async ([path = ''], { format: asked, out }) => {
    const format = asked ?? formatByName(out)
    if (format !== undefined && format !== 'yaml' && format !== 'json')
      return failed(`--format is "${format}"; give it yaml or json.`)
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { name, design } = opened.value
    const templates = writeTemplates(design, name || basename(path, extname(path)))
    if (templates.length === 0) return failed(`${path} holds nothing that CloudFormation could build.`)
    const notices = [...opened.value.problems, ...templates.flatMap(({ problems }) => problems)]
    if (out !== undefined) return keep(templates, format, out, notices)
    if (templates.length > 1)
      return failed(`${path} becomes ${templates.length} templates; name a folder with --out.`)
    const { text } = renderTemplate(templates[0]!, formatOf(templates[0]!, format))
    return answerOf(templates.map(toJson), text, notices)
  },
})

/** The format that a file name asks for; a template that came from a file keeps its own without. */
const formatByName = (name = ''): Format | undefined =>
  /\.json$/i.test(name) ? 'json' : /\.ya?ml$/i.test(name) ? 'yaml' : undefined

async function keep(
  templates: readonly Template[],
  format: Format | undefined,
  out: string,
  notices: readonly string[],
): Promise<Result<Answer>> {
  const folder = templates.length > 1 || /[\\/]$/.test(out) || (await isFolder(out))
  if (folder) {
    const made = await makeFolder(out)
    if (!made.ok) return made
  }
  const files: Json[] = []
  for (const template of templates) {
    const as = formatOf(template, format)
    const path = folder ? join(out, fileOf(template, as)) : out
    const written = await writeText(path, renderTemplate(template, as).text)
    if (!written.ok) return written
    files.push({ path, ...toJson(template) })
  }
  const lines = files.map(({ path, title, resources }) => `${path}: ${title}, ${resources} resources\n`)
  return answerOf(files, lines.join(''), notices)
}

async function makeFolder(path: string): Promise<Result<string>> {
  try {
    await mkdir(path, { recursive: true })
    return done(path)
  } catch {
    return failed(`${path} cannot be made a folder; several templates need one.`)
  }
}

type Json = {
  readonly path?: string
  readonly title: string
  readonly account?: string
  readonly region?: string
  readonly resources: number
}

const toJson = ({ title, account, region, body }: Template): Json => ({
  title,
  ...(account !== undefined && { account }),
  ...(region !== undefined && { region }),
  resources: Object.keys(body.Resources).length,
})

const answerOf = (files: readonly Json[], text: string, notices: readonly string[]): Result<Answer> =>
  done({ code: 0, json: { files, problems: notices }, text, notices })
