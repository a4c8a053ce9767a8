'use client'

import { useId, useState } from 'react'
import type { Row } from '@/lib/design/element'
import type { Meaning } from '@/lib/elements/connect'
import { definitionOf } from '@/lib/elements'
import type { Fields } from '@/lib/elements/field'
import { formProblem } from '@/lib/elements/field'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { Button } from '../ui/button'
import { TextBox } from '../ui/text-box'
import { asText } from './input'

/** The meanings as choices; where one makes a row, what the row says can be changed first. */
export function ConnectForm({
  meanings,
  onChoose,
  onCancel,
}: {
  meanings: readonly Meaning[]
  onChoose: (meaning: Meaning, row?: Row) => void
  onCancel: () => void
}) {
  const group = useId()
  const [chosen, setChosen] = useState(0)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const meaning = meanings[chosen] ?? meanings[0]!
  const fields = useEditor((editor) => rowFields(designIn(editor).elements[meaning.element]?.kind, meaning))
  const row = meaning.row && withTyped(meaning.row, fields, typed)
  const asked = Object.entries(fields).filter(([key]) => typeof meaning.row?.[key] !== 'undefined')
  const problem = asked.map(([key, field]) => formProblem(field, row?.[key])).find(Boolean)
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!problem) onChoose(meaning, row)
      }}
    >
      <fieldset className="flex flex-col gap-0.5">
        <legend className="sr-only">What the line means</legend>
        {meanings.map(({ label }, index) => (
          <label
            key={label}
            className="flex items-center gap-2 rounded-md px-2 py-1.5 hover:bg-sunken has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={group}
              autoFocus={index === 0}
              checked={index === chosen}
              onChange={() => {
                setChosen(index)
                setTyped({})
              }}
              className="accent-[var(--accent)]"
            />
            {label}
          </label>
        ))}
      </fieldset>
      {asked.some(([, { type }]) => type !== 'ref' && type !== 'refs') && (
        <div className="grid grid-cols-2 gap-2 border-t border-line pt-3">
          {asked.map(([key, field]) =>
            field.type === 'ref' || field.type === 'refs' ? null : (
              <label key={key} className="flex flex-col gap-0.5 text-xs font-medium text-ink-soft">
                {field.label}
                <TextBox
                  title={field.help}
                  value={typed[key] ?? asText(meaning.row?.[key])}
                  aria-invalid={formProblem(field, row?.[key]) !== undefined || undefined}
                  onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
                />
              </label>
            ),
          )}
        </div>
      )}
      {problem && (
        <p role="alert" className="text-xs text-error">
          {problem}
        </p>
      )}
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={problem !== undefined}>
          Connect
        </Button>
      </div>
    </form>
  )
}

const NONE: Fields = {}

/** The fields of the row that a meaning makes. */
function rowFields(kind: string | undefined, meaning: Meaning): Fields {
  const field = kind === undefined ? undefined : definitionOf(kind)?.fields[meaning.field]
  return meaning.row && field?.type === 'rows' ? field.fields : NONE
}

/** The row with what was typed in place of what was proposed: numbers as numbers, an emptied field as none. */
function withTyped(row: Row, fields: Fields, typed: Readonly<Record<string, string>>): Row {
  const changed: Record<string, unknown> = { ...row }
  for (const [key, text] of Object.entries(typed))
    if (text === '') delete changed[key]
    else changed[key] = fields[key]?.type === 'number' && /^-?\d+$/.test(text) ? Number(text) : text
  return changed
}
