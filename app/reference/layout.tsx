import Link from 'next/link'
import type { ReactNode } from 'react'
import { Glyph } from '@/components/ui/glyph'
import { ThemeButton } from '@/components/ui/theme-button'

export default function ReferenceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="sticky top-0 z-10 flex h-11 items-center gap-1 border-b border-line bg-surface px-2">
        <Link
          href="/"
          className="flex h-7 items-center gap-1 rounded-md pr-2 pl-1 font-medium text-ink-soft hover:bg-sunken hover:text-ink"
        >
          <Glyph name="back" /> Designs
        </Link>
        <span aria-hidden className="mx-1 h-4 border-l border-line" />
        <Link href="/reference" className="rounded-md px-1.5 py-0.5 text-sm font-semibold hover:bg-sunken">
          Reference
        </Link>
        <span className="flex-1" />
        <ThemeButton />
      </header>
      <main className="mx-auto max-w-4xl px-6 pt-8 pb-24">{children}</main>
    </>
  )
}
