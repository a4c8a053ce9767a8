import type { ButtonHTMLAttributes } from 'react'

const LOOK = {
  primary: 'bg-accent text-accent-ink hover:opacity-90',
  plain: 'border border-line bg-surface text-ink hover:bg-sunken',
  quiet: 'text-ink-soft hover:bg-sunken hover:text-ink',
  danger: 'border border-line bg-surface text-error hover:bg-error-soft',
} as const

/** A button with words. `look` says how much it asks for attention. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOK }) {
  return (
    <button
      type="button"
      className={`inline-flex h-7 items-center gap-1.5 rounded-md px-2.5 text-[13px] font-medium whitespace-nowrap disabled:pointer-events-none disabled:opacity-45 ${LOOK[look]} ${className}`}
      {...rest}
    />
  )
}
