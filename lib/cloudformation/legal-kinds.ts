import { existsSync } from 'node:fs'
import { definitions } from '@/lib/elements'
import type { Builder, Legal } from '@/lib/elements/legal'

const byKind = await Promise.all(
  definitions
    .filter(({ kind }) => existsSync(`lib/elements/${kind}/legal.ts`))
    .map(async ({ kind }) => ((await import(`../elements/${kind}/legal.ts`)) as { legal: Legal }).legal),
)

/** Elements of every kind that brings its own `legal.ts`, in the order of the registry. */
export function addKinds(builder: Builder) {
  for (const legal of byKind) if (builder.chance(2)) legal(builder)
}
