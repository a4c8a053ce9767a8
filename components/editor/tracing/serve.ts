import type { Design } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { applyPatch } from '@/lib/design/patch'

/** How far a long call has come. */
export type Progress = { readonly done: number; readonly of: number }

/** What the page says to the worker: first the elements, then what changed, and questions by number. */
export type Told =
  | { readonly elements: Design['elements'] }
  | { readonly patch: Patch }
  | { readonly id: number; readonly call: string; readonly input: unknown }
  | { readonly cancel: number }

/** What the worker says back, to the question of that number. */
export type Said =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failed: string }

/** One end of a line between page and worker: a worker's own scope, a Worker, a MessagePort. */
export type Port<In, Out> = {
  postMessage: (message: Out) => void
  onmessage: ((event: MessageEvent<In>) => void) | null
}

type Call = (design: Design, input: never) => unknown

/** Milliseconds of work between two looks at what the page says. */
const SLICE = 40

/** Answer the page's questions about the design that it sent. A question keeps the design it was asked about. */
export function serve(calls: Readonly<Record<string, Call>>, port: Port<Told, Said>) {
  let design: Design = EMPTY_DESIGN
  const running = new Set<number>()

  const answer = async (id: number, name: string, input: unknown) => {
    const found = calls[name]?.(design, input as never)
    if (!isGenerator(found)) return port.postMessage({ id, answer: found })
    running.add(id)
    let since = performance.now()
    for (;;) {
      const step = found.next()
      if (step.done) {
        running.delete(id)
        return port.postMessage({ id, answer: step.value })
      }
      if (performance.now() - since < SLICE) continue
      port.postMessage({ id, progress: step.value })
      await new Promise((go) => setTimeout(go))
      if (!running.has(id)) return
      since = performance.now()
    }
  }

  port.onmessage = ({ data: told }) => {
    if ('elements' in told) design = { elements: told.elements }
    else if ('patch' in told) design = applyPatch(design, told.patch)
    else if ('cancel' in told) running.delete(told.cancel)
    else
      void answer(told.id, told.call, told.input).catch((error: unknown) =>
        port.postMessage({ id: told.id, failed: String(error) }),
      )
  }
}

const isGenerator = (value: unknown): value is Generator<Progress, unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'next' in value
