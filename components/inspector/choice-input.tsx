'use client'

import { Combobox } from '../ui/combobox'
import { best } from '../ui/match'
import { Select } from '../ui/select'
import type { InputProps } from './input'
import { ariaOf, asText, fallbackText } from './input'
import { useEdit } from './use-edit'

/** One of the options; an open choice also takes any other text. */
export function ChoiceInput(props: InputProps<'choice'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const { 'aria-label': label, ...aria } = ariaOf(props)
  const text = asText(value)
  const fallback = fallbackText(field)
  if (field.open)
    return (
      <Combobox
        {...aria}
        label={label}
        text={text}
        placeholder={fallback === undefined ? field.placeholder : `AWS default: ${fallback}`}
        search={(query) =>
          best(query === '' ? '' : query, field.options, (option) => [option]).map((option) => ({
            id: option,
            label: option,
          }))
        }
        onFocus={visit}
        onType={(typed) => set(typed || undefined)}
        onChoose={({ id }) => set(id)}
      />
    )
  const known = text === '' || field.options.includes(text)
  return (
    <Select
      {...aria}
      aria-label={label}
      value={text}
      onFocus={visit}
      onChange={(event) => set(event.target.value || undefined)}
    >
      <option value="">{fallback === undefined ? 'Not set' : `AWS default: ${fallback}`}</option>
      {!known && <option value={text}>{text}</option>}
      {field.options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  )
}
