import type { ComponentType } from 'react'
import type { FieldType } from '@/lib/elements/field'
import { ChoiceInput } from './choice-input'
import { CidrInput } from './cidr-input'
import { DocumentInput } from './document-input'
import { FlagInput } from './flag-input'
import type { InputProps } from './input'
import { ListInput } from './list-input'
import { NumberInput } from './number-input'
import { RefInput } from './ref-input'
import { RefsInput } from './refs-input'
import { RowsInput } from './rows-input'
import { TextInput } from './text-input'
import { ZoneInput } from './zone-input'

const inputs = {
  text: TextInput,
  number: NumberInput,
  flag: FlagInput,
  choice: ChoiceInput,
  cidr: CidrInput,
  address: CidrInput,
  zone: ZoneInput,
  ref: RefInput,
  refs: RefsInput,
  list: ListInput,
  rows: RowsInput,
  document: DocumentInput,
} satisfies { readonly [T in FieldType]: ComponentType<InputProps<T>> }

/** The input for each type of field; a type without one does not compile. */
export const inputFor = (type: FieldType): ComponentType<InputProps> =>
  inputs[type] as ComponentType<InputProps>
