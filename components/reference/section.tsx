import type { ReactNode } from 'react'

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-8">
    <h2 className="mb-2 text-base font-semibold">{title}</h2>
    {children}
  </section>
)

/** A page outside the product: it opens beside it. */
export const OutLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer" className="text-accent hover:underline">
    {children}
  </a>
)
