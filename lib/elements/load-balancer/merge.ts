import type { Served, Way } from '@/lib/net/move'

type Refusal = Extract<Served, { readonly refuse: string }>
type Ways = Extract<Served, { readonly ways: readonly Way[] }>
type Done = Extract<Served, { readonly done: true }>

/** Several things that may become of a connection, as one: what leads on counts before what ends here, and that before refusals. */
export function mergeServed(all: readonly Served[]): Served {
  const [only] = all
  if (only && all.length === 1) return only
  const refusals = all.filter((one): one is Refusal => 'refuse' in one)
  const ways = all.filter((one): one is Ways => 'ways' in one)
  const done = all.find((one): one is Done => 'done' in one)
  if (ways.length === 0 && done) return done
  return {
    because: ways[0]?.because ?? refusals[0]?.because ?? '',
    ways: [...ways.flatMap((one) => one.ways), ...refusals],
    warnings: ways.flatMap((one) => one.warnings ?? []),
  }
}
