'use client'

import { known } from '@/lib/design/element'
import { ancestor } from '@/lib/elements/ancestor'
import { aroundOf } from '@/lib/elements/around'
import { useEditor } from '../editor/context'
import { designIn } from '../editor/store'
import { Combobox } from '../ui/combobox'
import { best } from '../ui/match'
import type { InputProps } from './input'
import { ariaOf, asText } from './input'
import { useEdit } from './use-edit'

const LETTERS = ['a', 'b', 'c']

/** The zones that every Region has, by its code; any other may be typed. */
export function ZoneInput(props: InputProps<'zone'>) {
  const { element, path, field, value } = props
  const { visit, set } = useEdit(element, path, field.label)
  const code = useEditor((editor) => {
    const design = designIn(editor)
    return asText(known(ancestor(aroundOf(design), design.elements[element], 'region')?.props.code))
  })
  const zones = LETTERS.map((letter) => `${code || 'eu-west-1'}${letter}`)
  const { 'aria-label': label, ...aria } = ariaOf(props)
  return (
    <Combobox
      {...aria}
      label={label}
      text={asText(value)}
      placeholder={field.placeholder}
      search={(query) => best(query, zones, (zone) => [zone]).map((zone) => ({ id: zone, label: zone }))}
      onFocus={visit}
      onType={(typed) => set(typed || undefined)}
      onChoose={({ id }) => set(id)}
    />
  )
}
