import type { Design, Element, Row } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, remove, setProps, squash } from '@/lib/design/patch'
import { renameReferences } from '@/lib/elements/reference'

/** A change that a test makes by hand. */
export type Edit = (design: Design) => Patch

/** Test-only: an edit of one template, the lines that may differ then, and the problem that is told. */
export type CorpusEdit = readonly [
  says: string,
  path: string,
  edit: Edit,
  lines: readonly string[],
  problem?: string,
]

export const find = ({ elements }: Design, id: string): Element => {
  if (!elements[id]) throw new Error(`no element "${id}" among ${Object.keys(elements).join(', ')}`)
  return elements[id]
}
export const set =
  (id: string, props: Readonly<Record<string, unknown>>): Edit =>
  (design) =>
    setProps(find(design, id), props)
export const rename =
  (id: string, name: string): Edit =>
  (design) =>
    change(find(design, id), { name })
const rows = (design: Design, id: string, key: string) =>
  (find(design, id).props[key] ?? []) as readonly Row[]
export const addRow =
  (id: string, key: string, row: Row): Edit =>
  (design) =>
    setProps(find(design, id), { [key]: [...rows(design, id, key), row] })
export const setRow =
  (id: string, key: string, at: number, values: Readonly<Record<string, unknown>>): Edit =>
  (design) =>
    setProps(find(design, id), {
      [key]: rows(design, id, key).map((row, index) => (index === at ? { ...row, ...values } : row)),
    })
export const dropRow =
  (id: string, key: string, at: number): Edit =>
  (design) =>
    setProps(find(design, id), { [key]: rows(design, id, key).filter((_, index) => index !== at) })

/** An element taken away as the editor does it: what names it lets go of it. */
export const deleteAll =
  (id: string): Edit =>
  (design) => {
    let patch: Patch = remove(find(design, id))
    for (const element of Object.values(design.elements)) {
      const next = renameReferences(element, (to) => (to === id ? undefined : to))
      if (element.id !== id && next !== element) patch = squash(patch, { [element.id]: [element, next] })
    }
    return patch
  }
