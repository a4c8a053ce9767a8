'use client'

import { TextArea, TextBox } from '../ui/text-box'
import type { InputProps } from './input'
import { ariaOf, asText, fallbackText } from './input'
import { useEdit } from './use-edit'

/** Text is kept as it is typed, right or wrong: what stands against it is told beside it. */
export function TextInput(props: InputProps<'text'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const shared = {
    ...ariaOf(props),
    value: asText(value),
    placeholder: field.placeholder ?? fallbackText(field),
    onFocus: visit,
    onChange: (event: { target: { value: string } }) => set(event.target.value || undefined),
  }
  return field.lines ? <TextArea rows={field.lines} {...shared} /> : <TextBox {...shared} />
}
