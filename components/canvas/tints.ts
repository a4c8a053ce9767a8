import type { Tint } from '@/lib/picture/tint'

/** Border, background and words of a container by what it is. Backgrounds let lines below shine through. */
export const CONTAINER: Readonly<Record<Tint, string>> = {
  place: 'border-line-strong border-dashed bg-ink-faint/[.035] [--tint:var(--ink-soft)]',
  vpc: 'border-vpc/70 bg-vpc/[.04] [--tint:var(--vpc)]',
  public: 'border-public/80 bg-public/[.09] [--tint:var(--public)]',
  private: 'border-private/70 bg-private/[.08] [--tint:var(--private)]',
  network: 'border-vpc/70 bg-vpc/[.04] [--tint:var(--vpc)]',
  gateway: 'border-vpc/70 bg-vpc/[.04] [--tint:var(--vpc)]',
  compute: 'border-compute/70 bg-compute/[.05] [--tint:var(--compute)]',
  note: 'border-warning/60 bg-warning/[.05] [--tint:var(--warning)]',
}
