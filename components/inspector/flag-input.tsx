'use client'

import { Select } from '../ui/select'
import type { InputProps } from './input'
import { ariaOf, fallbackText } from './input'
import { useEdit } from './use-edit'

/** Yes, no, or nothing said: then AWS decides, and what it decides is shown. */
export function FlagInput(props: InputProps<'flag'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const aria = ariaOf(props)
  if (field.required)
    return (
      <input
        type="checkbox"
        {...aria}
        aria-required={undefined}
        checked={(value ?? field.fallback) === true}
        onFocus={visit}
        onChange={(event) => set(event.target.checked)}
        className="my-1.5 block size-4 accent-[var(--accent)]"
      />
    )
  const fallback = fallbackText(field)
  return (
    <Select
      {...aria}
      value={value === undefined ? '' : String(value)}
      onFocus={visit}
      onChange={(event) => set(event.target.value === '' ? undefined : event.target.value === 'true')}
    >
      <option value="">{fallback === undefined ? 'Not set' : `AWS default: ${fallback}`}</option>
      <option value="true">Yes</option>
      <option value="false">No</option>
    </Select>
  )
}
