'use client'

import { formatAddress, formatPrefix, parseAddress, parsePrefix } from '@/lib/net/prefix'
import { TextBox } from '../ui/text-box'
import type { InputProps } from './input'
import { ariaOf, asText, fallbackText } from './input'
import { useEdit } from './use-edit'

/** A block or an address, kept as typed; on leaving it is written as AWS writes it: host bits cleared, short form. */
export function CidrInput(props: InputProps<'cidr' | 'address'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const text = asText(value)
  const tidy = () => set(canonical(field.type, text.trim()) || undefined)
  return (
    <TextBox
      {...ariaOf(props)}
      value={text}
      placeholder={field.placeholder ?? fallbackText(field)}
      onFocus={visit}
      onChange={(event) => set(event.target.value || undefined)}
      onBlur={tidy}
      // Before the focus moves on: it may go to the button of a finding that is gone then.
      onKeyDown={({ key }) => (key === 'Tab' || key === 'Enter') && tidy()}
      className="tabular-nums"
    />
  )
}

function canonical(type: 'cidr' | 'address', text: string): string {
  if (type === 'cidr') {
    const prefix = parsePrefix(text)
    return prefix ? formatPrefix(prefix) : text
  }
  const at = parseAddress(text)
  return at ? formatAddress(at.family, at.value) : text
}
