'use client'

import { useEffect, useRef } from 'react'
import { KindIcon } from './icon'

/** One thing to choose: `kind` draws its icon, `detail` stands faint beside the label. */
export type Option = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly kind?: string
  readonly keys?: string
}

export const optionId = (list: string, index: number) => `${list}-${index}`

/** The list under a text box; the box keeps the focus and names the active option. */
export function OptionList({
  id,
  label,
  options,
  active,
  onChoose,
  className,
}: {
  id: string
  label: string
  options: readonly Option[]
  active: number
  onChoose: (option: Option) => void
  className?: string
}) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul id={id} ref={list} role="listbox" aria-label={label} className={className}>
      {options.map((option, index) => (
        <li
          key={option.id}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          className="flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-0.5 hover:bg-sunken aria-selected:bg-accent-soft"
        >
          {option.kind !== undefined && <KindIcon kind={option.kind} size={18} />}
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          {option.detail && (
            <span className="max-w-[45%] truncate text-xs text-ink-faint">{option.detail}</span>
          )}
          {option.keys && <kbd className="font-sans text-xs text-ink-faint">{option.keys}</kbd>}
        </li>
      ))}
    </ul>
  )
}
