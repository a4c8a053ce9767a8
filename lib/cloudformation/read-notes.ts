import { isRecord } from '@/lib/design/record'
import type { Parsed } from './parsed'
import type { Properties } from './template'

/** Something of a template that no field or kind stands for; the source keeps it. `line` counts from 1. */
export type Carried = {
  readonly logicalId: string
  readonly type: string
  readonly line: number
  readonly reason: string
}

/** Gathers what a template carries beyond our kinds and fields. */
export type Notes = {
  readonly add: (logicalId: string, reason: string, property?: string) => void
  /** By line, then as they came. */
  readonly carried: () => readonly Carried[]
}

export function takeNotes(resources: Properties, lineOf: Parsed['lineOf']): Notes {
  const carried: Carried[] = []
  return {
    add: (logicalId, reason, property) => {
      const resource = resources[logicalId]
      const body = isRecord(resource) ? resource : {}
      const path = ['Resources', logicalId]
      if (property !== undefined)
        path.push(...(Object.hasOwn(body, property) ? [property] : ['Properties', property]))
      carried.push({
        logicalId,
        type: typeof body.Type === 'string' ? body.Type : '',
        line: lineOf(path),
        reason,
      })
    },
    carried: () => [...carried].sort((a, b) => a.line - b.line),
  }
}
