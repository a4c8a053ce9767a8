'use client'

import type { KeyboardEvent } from 'react'
import { useId, useRef, useState } from 'react'
import type { Option } from './option-list'
import { OptionList, optionId } from './option-list'
import { Popup } from './popup'
import { TextBox } from './text-box'
import { useActive } from './use-active'

/**
 * A text box with choices under it. Without `onType` only a choice counts and typing narrows the list;
 * with it every text counts and the choices are suggestions.
 */
export function Combobox({
  text,
  label,
  search,
  onChoose,
  onType,
  onLeave,
  ...rest
}: {
  text: string
  label?: string | undefined
  search: (query: string) => readonly Option[]
  onChoose: (option: Option) => void
  onType?: (text: string) => void
  /** The focus goes elsewhere; `query` is what was typed and not chosen. */
  onLeave?: (query: string | undefined) => void
  id?: string | undefined
  placeholder?: string | undefined
  className?: string
  onFocus?: () => void
  'aria-describedby'?: string | undefined
  'aria-invalid'?: boolean | undefined
  'aria-required'?: boolean | undefined
}) {
  const list = useId()
  const box = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState<string>()
  const options = open ? search(query ?? '') : []
  const { active, setActive, walk } = useActive(options.length)

  const close = () => {
    setOpen(false)
    setQuery(undefined)
    setActive(0)
  }
  const choose = (option: Option) => {
    close()
    onChoose(option)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active]
    if (!open && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault()
      setOpen(true)
    } else if (open && event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (open && event.key === 'Enter') {
      event.preventDefault()
      if (onType && query !== undefined && active === 0) close()
      else if (option) choose(option)
    } else if (open) walk(event)
  }
  return (
    <>
      <TextBox
        ref={box}
        role="combobox"
        aria-label={label}
        aria-expanded={open && options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? optionId(list, active) : undefined}
        value={onType ? text : (query ?? text)}
        onChange={(event) => {
          setOpen(true)
          setActive(0)
          setQuery(event.target.value)
          onType?.(event.target.value)
        }}
        onMouseDown={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close()
          onLeave?.(query)
        }}
        {...rest}
      />
      {open && options.length > 0 && (
        <Popup anchor={box}>
          <OptionList
            id={list}
            label={label ?? 'Choices'}
            options={options}
            active={active}
            onChoose={choose}
          />
        </Popup>
      )}
    </>
  )
}
