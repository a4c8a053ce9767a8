import type { ReactNode } from 'react'

type Parts = { top?: ReactNode; left?: ReactNode; right?: ReactNode; children: ReactNode }

/** The editor's page: a bar above, the elements at the left, the drawing, the inspector at the right. */
export const Frame = ({ top, left, right, children }: Parts) => (
  <div className="grid h-dvh grid-cols-1 grid-rows-[auto_minmax(0,1fr)]">
    <div>{top}</div>
    <div className="grid min-h-0 grid-cols-[clamp(200px,17vw,248px)_minmax(0,1fr)_clamp(272px,23vw,336px)]">
      <aside aria-label="Elements" className="flex min-h-0 flex-col border-r border-line bg-surface">
        {left}
      </aside>
      <main className="flex min-h-0 min-w-0 flex-col">{children}</main>
      <aside aria-label="Inspector" className="min-h-0 overflow-auto border-l border-line bg-surface">
        {right}
      </aside>
    </div>
  </div>
)

/** The same before the design has come. */
export const EmptyFrame = () => (
  <Frame top={<div className="h-11 border-b border-line bg-surface" />}>
    <p role="status" className="m-auto text-ink-soft">
      Opening the design…
    </p>
  </Frame>
)
