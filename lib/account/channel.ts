export type Channel<T> = {
  readonly send: (value: T) => void
  readonly close: () => void
  readonly listen: () => AsyncGenerator<T, void>
}

/** A queue between work that goes on in parallel and the one loop that listens to it. */
export function createChannel<T>(): Channel<T> {
  const waiting: T[] = []
  let wake: (() => void) | undefined
  let closed = false
  const rouse = () => {
    wake?.()
    wake = undefined
  }
  async function* listen(): AsyncGenerator<T, void> {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift()!
      if (closed) return
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  return {
    send: (value: T) => {
      waiting.push(value)
      rouse()
    },
    close: () => {
      closed = true
      rouse()
    },
    listen,
  }
}
