import type { Step } from '@/lib/elements/define'
import type { Call } from '@/lib/elements/sdk'
import type { Source } from './source'

type Members = Readonly<Record<string, unknown>>

/**
 * What to ask a call for, found by the calls before it. `guarded` tells of one that fails; what it would have named is left out.
 * Shape: inputs; one empty input for files, which hold the last answers alone.
 */
export async function follow(
  steps: readonly Step[],
  region: string,
  source: Source,
  guarded: (call: Call, task: () => Promise<void>) => Promise<void>,
): Promise<readonly Members[]> {
  let inputs: readonly Members[] = [{}]
  if (source.isWhole) return inputs
  for (const { call, inputs: next } of steps) {
    const found: Members[] = []
    await Promise.all(
      inputs.map((input) =>
        guarded(call, async () => {
          const answers = await source.ask(call, region, input, inputs.length)
          found.push(...answers.flatMap((answer) => next(answer as never, input)))
        }),
      ),
    )
    inputs = found
  }
  return inputs
}
