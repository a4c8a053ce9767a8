'use client'

import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import type { Option } from './option-list'
import { OptionList, optionId } from './option-list'
import { TextBox } from './text-box'
import { useActive } from './use-active'

const SIZE = 'max-h-[50vh] min-h-24 overflow-auto'

/** A text box over a list that is always there: type, walk with the arrows, choose with Enter. */
export function Picker({
  label,
  placeholder,
  search,
  onChoose,
  empty = 'Nothing found.',
}: {
  label: string
  placeholder?: string
  search: (query: string) => readonly Option[]
  onChoose: (option: Option) => void
  empty?: ReactNode
}) {
  const list = useId()
  const [query, setQuery] = useState('')
  const options = search(query)
  const { active, setActive, walk } = useActive(options.length)
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <TextBox
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(list, active) : undefined}
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={(event) => {
          const option = options[active]
          if (event.key === 'Enter' && option) {
            event.preventDefault()
            onChoose(option)
          } else walk(event)
        }}
        className="h-8 shrink-0"
      />
      {options.length > 0 ? (
        <OptionList
          id={list}
          label={label}
          options={options}
          active={active}
          onChoose={onChoose}
          className={SIZE}
        />
      ) : (
        <p className={`${SIZE} px-2 py-3 text-ink-faint`}>{empty}</p>
      )}
    </div>
  )
}
