import type { Design } from '@/lib/design/element'
import { difference, isEmpty } from '@/lib/design/patch'
import type { Answer, CallName, Input } from './calls'
import type { Port, Progress, Said, Told } from './serve'

export type Asking = {
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

type Waiting = {
  readonly resolve: (answer: never) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: Asking['onProgress']
}

type Line = Port<Said, Told> & { onerror?: ((event: ErrorEvent) => void) | null }

const openWorker = (): Line => new Worker(new URL('./tracer.worker.ts', import.meta.url), { type: 'module' })

/** The page's end of the tracer: it keeps the worker's design in step and brings questions there and answers back. */
export function createTracer(open: () => Line = openWorker) {
  let line: Line | undefined
  let sent: Design | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  const connect = (): Line => {
    const fresh = open()
    fresh.onmessage = ({ data: said }) => {
      const who = waiting.get(said.id)
      if ('progress' in said) return who?.onProgress?.(said.progress)
      waiting.delete(said.id)
      if ('answer' in said) who?.resolve(said.answer as never)
      else who?.reject(new Error(said.failed))
    }
    // A worker that cannot be loaded answers nobody; the next question tries again.
    fresh.onerror = ({ message }) => {
      line = sent = undefined
      for (const who of waiting.values()) who.reject(new Error(message || 'The tracer could not be loaded.'))
      waiting.clear()
    }
    return fresh
  }

  const tell = (design: Design): Line => {
    line ??= connect()
    if (!sent) line.postMessage({ elements: design.elements })
    else if (sent !== design) {
      const patch = difference(sent, design)
      if (!isEmpty(patch)) line.postMessage({ patch })
    }
    sent = design
    return line
  }

  return {
    /** Ask about a design. Fails: when the call threw, or was called off by the signal. */
    ask<N extends CallName>(
      design: Design,
      call: N,
      input: Input<N>,
      { onProgress, signal }: Asking = {},
    ): Promise<Answer<N>> {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new Error('Called off.'))
        const port = tell(design)
        const id = ++last
        waiting.set(id, { resolve, reject, onProgress })
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          port.postMessage({ cancel: id })
          reject(new Error('Called off.'))
        })
        port.postMessage({ id, call, input })
      })
    },
  }
}

/** One worker serves the page, whichever design is open; it starts with the first question. */
export const tracer = createTracer()
