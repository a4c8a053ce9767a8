import { afterAll, beforeAll, expect, test } from 'vitest'
import { setProps } from '@/lib/design/patch'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { createEditor, designIn } from '../store'
import { calls } from './calls'
import type { Said, Told } from './serve'
import { serve } from './serve'
import { takeFix } from './take-fix'
import { tracesOf } from './traces'

/** What a browser's Worker does with tracer.worker.ts, in this process; it counts what it is asked. */
let asked = 0
class InProcess {
  onmessage: ((event: MessageEvent<Said>) => void) | null = null
  readonly #served: {
    onmessage: ((event: MessageEvent<Told>) => void) | null
    postMessage: (said: Said) => void
  } = {
    onmessage: null,
    postMessage: (said) =>
      setTimeout(() => this.onmessage?.({ data: structuredClone(said) } as MessageEvent<Said>)),
  }
  constructor() {
    serve(calls, this.#served)
  }
  postMessage(told: Told) {
    if ('call' in told) asked++
    const data = structuredClone(told)
    setTimeout(() => this.#served.onmessage?.({ data } as MessageEvent<Told>))
  }
}

beforeAll(() => void Object.assign(globalThis, { Worker: InProcess }))
afterAll(() => void Reflect.deleteProperty(globalThis, 'Worker'))

const closed = setProps(classicVpc.design.elements.web!, { securityGroupIngress: [] })

function open() {
  const editor = createEditor('d', 'Shop', classicVpc.design)
  const traces = tracesOf(editor)
  const verdict = () => traces.store.getState().answered?.trace.verdict
  const rest = async () => {
    for (let turns = 0; turns < 500; turns++) {
      await new Promise((go) => setTimeout(go, 2))
      if (!traces.store.getState().busy && turns > 5) return
    }
    throw new Error('The tracer does not come to rest.')
  }
  return { editor, traces, verdict, rest }
}

test('nothing is asked before both ends are there and the panel is open', async () => {
  const { editor, traces, verdict, rest } = open()
  traces.ask({ from: { internet: true } })
  editor.getState().set({ dock: 'trace' })
  await rest()
  expect(verdict()).toBeUndefined()
  editor.getState().set({ dock: 'findings' })
  traces.ask({ to: { element: 'web-1' } })
  await rest()
  expect(verdict()).toBeUndefined()
  editor.getState().set({ dock: 'trace' })
  await rest()
  expect(verdict()).toMatch(/^REACHABLE/)
})

test('it is asked again as the design changes, the latest last, and not for each change between', async () => {
  const { editor, traces, verdict, rest } = open()
  editor.getState().set({ dock: 'trace' })
  traces.ask({ from: { internet: true }, to: { element: 'web-1' } })
  await rest()
  const before = asked
  for (let port = 1; port <= 20; port++) {
    const rows = [{ ipProtocol: 'tcp', fromPort: port, toPort: port, cidr: '0.0.0.0/0' }]
    const web = designIn(editor.getState()).elements.web!
    editor.getState().perform('Type', setProps(web, { securityGroupIngress: rows }))
  }
  editor.getState().perform('Close', closed)
  await rest()
  expect(verdict()).toBe('NOT_REACHABLE')
  expect(traces.store.getState().answered?.design).toBe(designIn(editor.getState()))
  expect(asked - before).toBeLessThanOrEqual(2)
  editor.getState().undo()
  await rest()
  expect(asked - before).toBeLessThanOrEqual(3)
})

test('a cleared question has no answer, also when one was on its way', async () => {
  const { editor, traces, verdict, rest } = open()
  editor.getState().set({ dock: 'trace' })
  traces.ask({ from: { internet: true }, to: { element: 'web-1' } })
  traces.clear()
  await rest()
  expect(verdict()).toBeUndefined()
})

test('clicks choose the start, then the end; a click beside everything is waited out', () => {
  const { traces } = open()
  expect(traces.pick('web-1')).toBe(false)
  traces.arm('from')
  expect(traces.pick(undefined)).toBe(true)
  expect(traces.pick('web-1')).toBe(true)
  expect(traces.store.getState().armed).toBe('to')
  expect(traces.pick('app-1')).toBe(true)
  expect(traces.store.getState()).toMatchObject({
    armed: undefined,
    question: { from: { element: 'web-1' }, to: { element: 'app-1' } },
  })
})

test('a fix is one step, and none once the design has changed', async () => {
  const { editor, traces, verdict, rest } = open()
  editor.getState().perform('Close', closed)
  editor.getState().set({ dock: 'trace' })
  traces.ask({ from: { internet: true }, to: { element: 'web-1' } })
  await rest()
  const fix = traces.store.getState().answered!.trace.blockers.flatMap(({ fixes }) => fixes)[0]!
  editor
    .getState()
    .perform('Rename', setProps(designIn(editor.getState()).elements.shop!, { enableDnsSupport: false }))
  expect(takeFix(editor, fix)).toBe(false)
  expect(editor.getState().history.done).toHaveLength(2)
  await rest()
  expect(takeFix(editor, fix)).toBe(true)
  expect(editor.getState().history.done.at(-1)?.label).toBe(fix.label)
  await rest()
  expect(verdict()).toBe(fix.verdict)
  editor.getState().undo()
  await rest()
  expect(verdict()).toBe('NOT_REACHABLE')
})
