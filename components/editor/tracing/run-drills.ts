import type { Design, Id } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import { drillAll, drillsOf } from '@/lib/trace/drills'
import type { Kept } from '@/lib/trace/promise'
import type { Progress } from './serve'

type Broken = { readonly id: Id; readonly sentence: string; readonly because: string }

/** One failure, as the page shows it. */
export type DrillRun = {
  readonly id: string
  readonly label: string
  readonly down: readonly Id[]
  readonly breaks: readonly Broken[]
  readonly unsure: readonly Broken[]
}

export type DrillRuns = {
  readonly runs: readonly DrillRun[]
  readonly promises: number
  readonly before: number
}

/** Every failure that a design can have, and the promises that it breaks. */
export function* runDrills(design: Design): Generator<Progress, DrillRuns> {
  const done = yield* drillAll(design, drillsOf(design))
  return {
    runs: done.map(({ drill, breaks, unsure }) => ({
      ...drill,
      breaks: breaks.map(brief),
      unsure: unsure.map(brief),
    })),
    promises: ofKind(Object.values(design.elements), 'promise').length,
    before: done[0]?.before.length ?? 0,
  }
}

const brief = ({ promise, sentence, because }: Kept): Broken => ({ id: promise.id, sentence, because })
