import type { Tint } from '@/lib/picture/tint'

/** Border and words of a container by what it is. Its ground is painted below the lines. */
export const CONTAINER: Readonly<Record<Tint, string>> = {
  place: 'border-line-strong border-dashed [--tint:var(--ink-soft)]',
  vpc: 'border-vpc/70 [--tint:var(--vpc)]',
  public: 'border-public/80 [--tint:var(--public)]',
  private: 'border-private/70 [--tint:var(--private)]',
  network: 'border-vpc/70 [--tint:var(--vpc)]',
  gateway: 'border-vpc/70 [--tint:var(--vpc)]',
  outside: 'border-ink-faint/70 [--tint:var(--ink-soft)]',
  api: 'border-api/70 [--tint:var(--api)]',
  compute: 'border-compute/70 [--tint:var(--compute)]',
  note: 'border-warning/60 [--tint:var(--warning)]',
}
