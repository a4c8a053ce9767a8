import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'
import type { Rendered } from './render'
import { renderTemplate } from './render'
import type { Format } from './template'
import { fileOf, formatOf } from './title'
import { writeTemplates } from './write'

/** One template as text, ready to be shown and kept. */
export type ExportedTemplate = Rendered & {
  readonly title: string
  readonly fileName: string
  readonly format: Format
  readonly account?: string
  readonly region?: string
}

export type Exported = {
  readonly templates: readonly ExportedTemplate[]
  readonly problems: readonly string[]
}

/**
 * All templates of a design file's text, each in the format of its source, else in YAML, when none is given.
 * Fails: one line when it is no design.
 */
export function exportTemplates(text: string, format?: Format): Result<Exported> {
  const opened = openDesign(text)
  if (!opened.ok) return opened
  const templates = writeTemplates(opened.value.design, opened.value.name)
  return done({
    templates: templates.map((template) => ({
      ...renderTemplate(template, formatOf(template, format)),
      title: template.title,
      fileName: fileOf(template, formatOf(template, format)),
      format: formatOf(template, format),
      ...(template.account !== undefined && { account: template.account }),
      ...(template.region !== undefined && { region: template.region }),
    })),
    problems: templates.flatMap(({ title, problems }) =>
      templates.length > 1 ? problems.map((problem) => `${title}: ${problem}`) : problems,
    ),
  })
}
