import type { ReactNode } from 'react'
import { IconButton } from './icon-button'

/** One line at the foot of the page. The live regions stay mounted: a screen reader tells what enters them. */
export function Toast({
  notice,
  onClose,
  children,
}: {
  notice: { readonly text: string; readonly tone: 'info' | 'error' } | undefined
  onClose: () => void
  /** What can be done about it: a button. */
  children?: ReactNode
}) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex justify-center px-4">
      {(['info', 'error'] as const).map((tone) => (
        <div key={tone} role={tone === 'info' ? 'status' : 'alert'} aria-label="Notice">
          {notice?.tone === tone && (
            <div
              className={`pointer-events-auto flex max-w-2xl items-center gap-2 rounded-lg border bg-raised py-1.5 pr-1.5 pl-3 shadow-lg ${tone === 'error' ? 'border-error text-error' : 'border-line-strong text-ink'}`}
            >
              <span className="min-w-0 break-words">{notice.text}</span>
              {children}
              <IconButton label="Close notice" glyph="close" onClick={onClose} />
            </div>
          )}
        </div>
      ))}
    </div>
  )
}
