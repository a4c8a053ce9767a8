import type { Design, Source } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { aroundOf } from '@/lib/elements/around'
import { namesIn } from '../intrinsic'
import { planTemplates } from '../plan'
import type { Properties, Template } from '../template'
import { writeTemplate } from '../write-template'
import { baselineOf } from './baseline'
import { editSource, rewriteSource } from './edit-source'
import { mergeBody } from './merge-body'
import { openSource } from './open-source'

/**
 * A template that came from a source: the source's own text and body, with only those changes made that the design
 * made since. `written` is what our writer gives for the design as it is now.
 */
export function withSource(
  written: Template,
  template: string,
  source: Source,
  design: Design,
  name: string,
): Template {
  const opened = openSource(source)
  if (!opened) return written
  const baseline = baselineOf(design, template, source, opened)
  const around = aroundOf(baseline)
  const plan = planTemplates(baseline, around).find(({ group }) => group.template === template)
  const before = plan && writeTemplate(plan, opened.name || name, around, () => undefined)
  const empty = { Resources: {} }
  const body = mergeBody(opened.body, before?.body ?? empty, written.body)
  const edited = editSource(source, opened.parsed, body)
  return {
    ...written,
    title: source.name,
    fileName: source.name.replace(/\.[^.]*$/, ''),
    body: body as Template['body'],
    problems: [
      ...withoutTold(written.problems, before?.problems ?? []),
      ...(edited
        ? []
        : ['The change could not be made in place, so the template is written anew, without comments.']),
      ...danglingIn(opened.body, body),
    ],
    ...withEdited(edited ?? rewriteSource(source, opened.parsed, body)),
  }
}

/** Problems that the text has had all along are not the design's; they are the same but for names. */
function withoutTold(problems: readonly string[], told: readonly string[]): readonly string[] {
  const plain = (problem: string) => problem.replaceAll(/"[^"]*"/g, '""')
  const left = told.map(plain)
  return problems.filter((problem) => {
    const at = left.indexOf(plain(problem))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const withEdited = (edited: Template['edited']) => (edited ? { edited } : {})

/** What still names a resource that was taken away. */
function danglingIn(before: Properties, after: Properties): readonly string[] {
  const resources = isRecord(after.Resources) ? after.Resources : {}
  const gone = Object.keys(isRecord(before.Resources) ? before.Resources : {}).filter(
    (id) => !Object.hasOwn(resources, id),
  )
  if (gone.length === 0) return []
  const tell = (what: string, value: unknown) => {
    const names = namesIn(value)
    return gone
      .filter((id) => names.has(id))
      .map((id) => `${what} still refers to "${id}", which is no longer in the template; correct it there.`)
  }
  const outputs = isRecord(after.Outputs) ? after.Outputs : {}
  return [
    ...Object.entries(resources).flatMap(([id, resource]) => tell(id, resource)),
    ...Object.entries(outputs).flatMap(([id, output]) => tell(`Output ${id}`, output)),
  ]
}
