import type { ButtonHTMLAttributes } from 'react'
import type { GlyphName } from './glyph'
import { Glyph } from './glyph'

/** A button that shows a sign alone; its label is spoken, and shown as a tooltip where there is no title. */
export const IconButton = ({
  label,
  glyph,
  small = false,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string; glyph: GlyphName; small?: boolean }) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className={`inline-flex shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink disabled:pointer-events-none disabled:opacity-40 ${small ? 'size-5.5' : 'size-7'} ${className}`}
    {...rest}
  >
    <Glyph name={glyph} size={small ? 13 : 16} />
  </button>
)
