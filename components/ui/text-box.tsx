import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react'

/** How a control looks that takes a value; red when `aria-invalid`. */
export const BOX =
  'w-full min-w-0 rounded-md border border-line bg-surface px-2 text-[13px] text-ink placeholder:text-ink-faint/70 hover:border-line-strong focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-error disabled:opacity-50'

/** One line of text. Spelling help is off: these are names and addresses. */
export const TextBox = ({
  className = '',
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }) => (
  <input type="text" autoComplete="off" spellCheck={false} className={`h-7 ${BOX} ${className}`} {...rest} />
)

/** Several lines of text. */
export const TextArea = ({ className = '', ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) => (
  <textarea spellCheck={false} className={`py-1 ${BOX} ${className}`} {...rest} />
)
