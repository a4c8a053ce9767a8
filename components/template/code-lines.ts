import type { ExportedTemplate } from '@/lib/cloudformation/export'
import type { Id } from '@/lib/design/element'

/** One line of a template, and the element that it belongs to. */
export type CodeLine = { readonly text: string; readonly owner: Id | undefined }

/** The lines of a template, without the empty one that ends the file. */
export function codeLines({ text, lines }: Pick<ExportedTemplate, 'text' | 'lines'>): readonly CodeLine[] {
  const texts = text.replace(/\n$/, '').split('\n')
  const owners: (Id | undefined)[] = new Array(texts.length)
  for (const [id, ranges] of Object.entries(lines))
    for (const [from, to] of ranges) owners.fill(id, from - 1, to)
  return texts.map((text, index) => ({ text, owner: owners[index] }))
}
