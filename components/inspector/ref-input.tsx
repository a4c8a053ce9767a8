'use client'

import type { Expression, Id } from '@/lib/design/element'
import { addition } from '../editor/addition'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Combobox } from '../ui/combobox'
import { IconButton } from '../ui/icon-button'
import type { Option } from '../ui/option-list'
import type { FieldOf, InputProps } from './input'
import { ariaOf, asText } from './input'
import { outsideIn, outsideOptions, outsideReference } from './outside'
import { kindToCreate, targetsFor } from './targets'
import type { Change } from './use-edit'
import { useEdit } from './use-edit'

/** A reference as a picker; what it may point to can be made on the spot, in the same step. */
export function RefInput(props: InputProps<'ref'>) {
  const { element, path, field, value } = props
  const { visit, set, apply } = useEdit(element, path, field.label)
  const { show } = useEditorStore().getState()
  const search = useTargets(element, path, field)
  const to = asText(value)
  const target = useEditor((editor) => designIn(editor).elements[to])
  const { 'aria-label': label, ...aria } = ariaOf(props)
  return (
    <div className="flex items-center gap-1">
      <Combobox
        {...aria}
        label={label}
        text={target?.name ?? to}
        placeholder={field.placeholder ?? 'Choose, create or paste an id'}
        search={search}
        onFocus={visit}
        onChoose={(option) => apply((_, design) => chosen(design, element, path, field, option))}
      />
      {target && (
        <IconButton small glyph="go" label={`Show ${target.name}`} onClick={() => show([target.id])} />
      )}
      {to !== '' && !field.required && (
        <IconButton small glyph="close" label={`Clear ${field.label}`} onClick={() => set(undefined)} />
      )}
    </div>
  )
}

type References = FieldOf<'ref' | 'refs'>

const keyOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)

/** Options for the text typed, read from the design as it is at that moment. */
export function useTargets(element: Id, path: string, field: References) {
  const store = useEditorStore()
  return (query: string): readonly Option[] => {
    const design = designIn(store.getState())
    const self = design.elements[element]
    if (!self) return []
    return [...outsideOptions(keyOf(path), field, query), ...targetsFor(design, self, field.to, query)]
  }
}

/** What to refer to, with the patch that makes its element first where it is a new one. */
export function chosen(
  design: Parameters<typeof addition>[0],
  element: Id,
  path: string,
  field: References,
  option: Option,
): (Change & { readonly value: Id | Expression }) | undefined {
  const outside = outsideIn(option)
  if (outside !== undefined) {
    const value = outsideReference(keyOf(path), field, outside)
    return value && { value }
  }
  const kind = kindToCreate(option)
  if (kind === undefined) return { value: option.id }
  const made = addition(design, kind, design.elements[element])
  return made.ok ? { value: made.value.id, first: made.value.patch } : undefined
}
