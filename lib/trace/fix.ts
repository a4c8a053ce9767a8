import type { Design } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import type { Kind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { behaviours } from '@/lib/elements/behaviours'
import type { Mend } from '@/lib/elements/facts'
import type { Blocker, Fix, Trace, Verdict } from './answer'
import { walkIn } from './context'
import type { Query } from './query'
import { traceWith } from './trace'
import type { Block, Walk } from './trip'

/** Changes that are tried for one blocker, and offered. */
const MOST_TRIED = 6
const MOST_OFFERED = 3

const RANK: Readonly<Record<Verdict, number>> = {
  REACHABLE: 3,
  REACHABLE_WITH_WARNINGS: 2,
  UNKNOWN: 1,
  NOT_REACHABLE: 0,
}

/**
 * The answer with what would mend it. Every fix was applied to a copy of the design and walked again: its blocker is gone, and
 * at most what stood behind it is left.
 */
export function traceWithFixes(design: Design, query: Query): Trace {
  const walk = walkIn(design, query.down)
  const { trace, blocks } = traceWith(walk, query)
  if (blocks.length === 0) return trace
  const blockers = trace.blockers.map((blocker, at): Blocker => {
    const block = blocks[at]
    return block && !query.down ? { ...blocker, fixes: fixesFor(design, query, walk, trace, block) } : blocker
  })
  return { ...trace, blockers }
}

function fixesFor(design: Design, query: Query, walk: Walk, before: Trace, block: Block): readonly Fix[] {
  const fixes: Fix[] = []
  for (const mend of mendsFor(design, walk, block).slice(0, MOST_TRIED)) {
    const after = traceWith(walkIn(applyPatch(design, mend.patch)), query).trace
    if (!helps(before, after, block)) continue
    fixes.push({ label: mend.label, patch: mend.patch, verdict: after.verdict })
    if (fixes.length >= MOST_OFFERED) break
  }
  return fixes.sort((a, b) => RANK[b.verdict] - RANK[a.verdict])
}

/** What the elements concerned propose: the one that blocks, then those named in the details. */
function mendsFor(design: Design, walk: Walk, block: Block): readonly Mend[] {
  const around = aroundOf(design)
  const asked = [block, ...(block.details ?? [])]
  return asked.flatMap(({ element: id, field, code }) => {
    const element = around.get(id)
    const behaviour = element && behaviours[element.kind as Kind]
    if (!element || !behaviour?.mends) return []
    const { packet, phase } = block
    const trouble = {
      code,
      packet,
      phase,
      ...(field !== undefined && { field }),
      ...(packet.from && { from: packet.from }),
      ...(packet.to && { to: packet.to }),
    }
    return [...behaviour.mends(element as never, trouble, around, walk.world)]
  })
}

const same = (
  a: Pick<Block, 'code' | 'element' | 'phase' | 'leg'>,
  b: Pick<Block, 'code' | 'element' | 'phase' | 'leg'>,
) => a.code === b.code && a.element === b.element && a.phase === b.phase && a.leg === b.leg

function helps(before: Trace, after: Trace, block: Block): boolean {
  if (RANK[after.verdict] >= 2) return true
  const gone = !after.blockers.some((one) => same(one, block))
  const fresh = after.blockers.filter((one) => !before.blockers.some((old) => same(old, one)))
  // What stood behind it shows only when it is gone.
  return gone && (fresh.length === 0 || after.hops.length > before.hops.length)
}
