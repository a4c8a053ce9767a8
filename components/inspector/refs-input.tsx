'use client'

import type { Expression, Id } from '@/lib/design/element'
import { isExpression } from '@/lib/design/element'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Combobox } from '../ui/combobox'
import { KindIcon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import type { Option } from '../ui/option-list'
import { ComputedRow } from './expression-chip'
import type { InputProps } from './input'
import { ariaOf } from './input'
import { outsideId, outsideIn } from './outside'
import { chosen, useTargets } from './ref-input'
import { useEdit } from './use-edit'

type Entry = Id | Expression

/** What the list holds: ids, and what only a template knows. */
const entriesIn = (value: unknown): readonly Entry[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is Entry => typeof entry === 'string' || isExpression(entry))
    : []

const orNothing = (entries: readonly Entry[]) => (entries.length > 0 ? entries : undefined)

const isThere = (entries: readonly Entry[], option: Option) =>
  entries.some((entry) =>
    isExpression(entry) ? outsideId(entry) === outsideIn(option) : entry === option.id,
  )

/** Several references: a list with a picker below it that adds one more. */
export function RefsInput(props: InputProps<'refs'>) {
  const { element, path, field, value } = props
  const { visit, apply } = useEdit(element, path, field.label)
  const search = useTargets(element, path, field)
  const entries = entriesIn(value)
  const { 'aria-label': label, ...aria } = ariaOf(props)
  const remove = (index: number) =>
    apply((old) => ({ value: orNothing(entriesIn(old).filter((_, at) => at !== index)) }))
  return (
    <div className="flex flex-col gap-1">
      {entries.length > 0 && (
        <ul aria-label={field.label} className="flex flex-col">
          {entries.map((entry, index) =>
            isExpression(entry) ? (
              <li key={index} className="flex items-center gap-1">
                <ComputedRow expression={entry} />
                <IconButton
                  small
                  glyph="close"
                  label={`Remove ${outsideId(entry) ?? `entry ${index + 1}`}`}
                  onClick={() => remove(index)}
                />
              </li>
            ) : (
              <Target key={entry} id={entry} onRemove={() => remove(index)} />
            ),
          )}
        </ul>
      )}
      <Combobox
        {...aria}
        label={label}
        text=""
        placeholder={entries.length > 0 ? 'Add one' : (field.placeholder ?? 'Choose, create or paste an id')}
        search={(query) => search(query).filter((option) => !isThere(entries, option))}
        onFocus={visit}
        onChoose={(option) =>
          apply((old, design) => {
            const choice = chosen(design, element, path, field, option)
            return choice && { ...choice, value: [...entriesIn(old), choice.value] }
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
