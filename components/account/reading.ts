import type { Notice, ReadEvent } from '@/lib/account/event'
import type { Design } from '@/lib/design/element'

export type Step = {
  readonly region: string
  readonly call: string
  readonly items: number
  readonly done: boolean
}

/** What the dialog knows of a reading: not begun, under way, or how it ended. */
export type Reading = {
  readonly state: 'idle' | 'running' | 'read' | 'failed'
  readonly steps: readonly Step[]
  readonly notices: readonly Notice[]
  readonly design?: Design
  readonly problem?: string
}

export const IDLE: Reading = { state: 'idle', steps: [], notices: [] }

/** A reading after one more event. */
export function advance(reading: Reading, event: ReadEvent): Reading {
  switch (event.type) {
    case 'progress': {
      const { region, call, items, done } = event
      const at = reading.steps.findIndex((step) => step.region === region && step.call === call)
      const step = { region, call, items, done }
      const steps = at < 0 ? [...reading.steps, step] : reading.steps.with(at, step)
      return { ...reading, steps }
    }
    case 'notice':
      return { ...reading, notices: [...reading.notices, event.notice] }
    case 'result':
      return { ...reading, state: 'read', design: event.design, notices: event.notices }
    case 'failed':
      return { ...reading, state: 'failed', problem: event.message }
  }
}
