/** How far a long walk has come. */
export type Progress = { readonly done: number; readonly of: number }

/** Runs something long to its end, without a look at its progress. */
export function finish<T>(steps: Generator<Progress, T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
