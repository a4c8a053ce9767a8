import type { ReactNode } from 'react'

/** A strip under the top bar that asks for a decision. */
export const Banner = ({
  tone,
  children,
  actions,
}: {
  tone: 'warning' | 'error'
  children: ReactNode
  actions: ReactNode
}) => (
  <section
    role="alert"
    className={`flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line px-3 py-1.5 ${tone === 'error' ? 'bg-error-soft' : 'bg-warning-soft'}`}
  >
    <p className="min-w-0 flex-1 basis-80">{children}</p>
    <div className="flex flex-wrap gap-1.5">{actions}</div>
  </section>
)
