import type { Id } from '@/lib/design/element'
import type { Field, FieldType } from '@/lib/elements/field'

/** A field of one of the types given. */
export type FieldOf<T extends FieldType> = Field & { readonly type: T }

/** A value and where it stands: "routes.2.target" of an element. */
export type Place = {
  readonly element: Id
  readonly path: string
  readonly field: Field
  readonly value: unknown
}

/** What every input is given: the place of its value, and the ids that tie it to its label, help and problems. */
export type InputProps<T extends FieldType = FieldType> = {
  readonly element: Id
  readonly path: string
  readonly field: FieldOf<T>
  readonly value: unknown
  readonly id: string
  /** Spoken name, where no label stands beside it. */
  readonly name: string | undefined
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

/** The attributes by which a control is found and explained. */
export const ariaOf = ({
  id,
  name,
  describedBy,
  invalid,
  field,
}: Pick<InputProps, 'id' | 'name' | 'describedBy' | 'invalid'> & { readonly field: Field }) => ({
  id,
  'aria-label': name,
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-required': field.required && field.fallback === undefined ? true : undefined,
})

/** The value that AWS assumes, in words. */
export function fallbackText(field: Field): string | undefined {
  if (field.fallback === undefined) return undefined
  if (typeof field.fallback === 'boolean') return field.fallback ? 'yes' : 'no'
  return String(field.fallback)
}

export const asText = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
