import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { applyPatch, change, remove } from '@/lib/design/patch'
import { calls } from './calls'
import type { Progress, Said, Told } from './serve'
import { serve } from './serve'
import { createTracer } from './tracer'

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** A call that takes some slices of time. */
function* count(_design: Design, to: number): Generator<Progress, string> {
  for (let done = 0; done < to; done++) {
    const until = performance.now() + 15
    while (performance.now() < until);
    yield { done, of: to }
  }
  return `counted to ${to}`
}

const names = (design: Design) => Object.values(design.elements).map(({ name }) => name)
const fails = () => {
  throw new Error('no such thing')
}

/** Both ends of a line, and all that was said on it. */
function pair(
  served: Record<string, (design: Design, input: never) => unknown> = { ...calls, count, names, fails },
) {
  const { port1, port2 } = new MessageChannel()
  const told: Told[] = []
  serve(served, {
    postMessage: (said: Said) => port2.postMessage(said),
    set onmessage(listen: ((event: MessageEvent<Told>) => void) | null) {
      port2.onmessage = (event) => {
        told.push(event.data as Told)
        listen?.(event as MessageEvent<Told>)
      }
    },
  })
  const tracer = createTracer(() => port1 as never)
  const close = () => port1.close()
  const ask = tracer.ask as unknown as (
    design: Design,
    call: string,
    input: unknown,
    asking?: { onProgress?: (progress: Progress) => void; signal?: AbortSignal },
  ) => Promise<unknown>
  return { ask, told, close }
}

const { design } = classicVpc

test('the design goes over once, then what changed of it', async () => {
  const { ask, told, close } = pair()
  const web = design.elements['web-1']!
  const renamed = applyPatch(design, change(web, { name: 'front' }))
  expect(await ask(design, 'names', 0)).toContain('web-1')
  expect(await ask(design, 'names', 0)).toContain('web-1')
  expect(await ask(renamed, 'names', 0)).toContain('front')
  expect(await ask(applyPatch(renamed, remove(renamed.elements['web-1']!)), 'names', 0)).not.toContain(
    'front',
  )
  expect(await ask(design, 'names', 0)).toContain('web-1')
  expect(told.map((one) => Object.keys(one)[0])).toEqual([
    'elements',
    'id',
    'id',
    'patch',
    'id',
    'patch',
    'id',
    'patch',
    'id',
  ])
  expect(Object.keys((told[3] as { patch: object }).patch)).toEqual(['web-1'])
  close()
})

test('a trace crosses over with its addresses', async () => {
  const { ask, close } = pair()
  const query = { from: { internet: true }, to: { element: 'web-1' }, ports: [[443, 443]] }
  const answer = await ask(design, 'trace', query)
  expect(answer).toEqual(calls.trace(design, query as never))
  close()
})

test('a long call tells how far it is, and others are answered meanwhile', async () => {
  const { ask, close } = pair()
  const seen: number[] = []
  const long = ask(design, 'count', 12, { onProgress: ({ done }) => seen.push(done) })
  const order: string[] = []
  await Promise.all([
    long.then(() => order.push('long')),
    ask(design, 'names', 0).then(() => order.push('short')),
  ])
  expect(await long).toBe('counted to 12')
  expect(order).toEqual(['short', 'long'])
  expect(seen.length).toBeGreaterThan(1)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  close()
})

test('a call that was called off says nothing more', async () => {
  const { ask, close } = pair()
  const stop = new AbortController()
  const seen: number[] = []
  const long = ask(design, 'count', 1_000, {
    signal: stop.signal,
    onProgress: ({ done }) => {
      seen.push(done)
      stop.abort()
    },
  })
  await expect(long).rejects.toThrow('Called off')
  await wait(120)
  expect(seen).toHaveLength(1)
  // The worker is free at once.
  const before = performance.now()
  await ask(design, 'names', 0)
  expect(performance.now() - before).toBeLessThan(500)
  await expect(ask(design, 'names', 0, { signal: stop.signal })).rejects.toThrow('Called off')
  close()
})

test('a call that throws fails alone', async () => {
  const { ask, close } = pair()
  await expect(ask(design, 'fails', 0)).rejects.toThrow('no such thing')
  expect(await ask(design, 'names', 0)).toContain('web-1')
  close()
})
