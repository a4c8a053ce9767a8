'use client'

import type { Id } from '@/lib/design/element'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Combobox } from '../ui/combobox'
import { KindIcon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import type { InputProps } from './input'
import { ariaOf } from './input'
import { chosen, useTargets } from './ref-input'
import { useEdit } from './use-edit'

const idsIn = (value: unknown): readonly Id[] =>
  Array.isArray(value) ? value.filter((id): id is Id => typeof id === 'string') : []

const orNothing = (ids: readonly Id[]) => (ids.length > 0 ? ids : undefined)

/** Several references: a list with a picker below it that adds one more. */
export function RefsInput(props: InputProps<'refs'>) {
  const { element, path, field, value } = props
  const { visit, apply } = useEdit(element, path, field.label)
  const search = useTargets(element, field.to)
  const ids = idsIn(value)
  const { 'aria-label': label, ...aria } = ariaOf(props)
  const remove = (id: Id) => apply((old) => ({ value: orNothing(idsIn(old).filter((one) => one !== id)) }))
  return (
    <div className="flex flex-col gap-1">
      {ids.length > 0 && (
        <ul aria-label={field.label} className="flex flex-col">
          {ids.map((id) => (
            <Target key={id} id={id} onRemove={() => remove(id)} />
          ))}
        </ul>
      )}
      <Combobox
        {...aria}
        label={label}
        text=""
        placeholder="Add one"
        search={(query) => search(query).filter((option) => !ids.includes(option.id))}
        onFocus={visit}
        onChoose={(option) =>
          apply((old, design) => {
            const choice = chosen(design, element, option)
            return choice && { ...choice, value: [...idsIn(old), choice.value] }
          })
        }
      />
    </div>
  )
}

function Target({ id, onRemove }: { id: Id; onRemove: () => void }) {
  const { show } = useEditorStore().getState()
  const target = useEditor((editor) => designIn(editor).elements[id])
  return (
    <li className="flex items-center gap-1.5 rounded px-1 hover:bg-sunken">
      {target && <KindIcon kind={target.kind} size={16} />}
      <button
        type="button"
        disabled={!target}
        onClick={() => show([id])}
        className="min-w-0 flex-1 truncate text-left hover:underline disabled:text-error"
      >
        {target?.name ?? `${id} is not in the design`}
      </button>
      <IconButton small glyph="close" label={`Remove ${target?.name ?? id}`} onClick={onRemove} />
    </li>
  )
}
