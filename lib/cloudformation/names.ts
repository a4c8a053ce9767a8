import { isRecord } from '@/lib/design/record'
import type { Properties } from './template'

/** What functions of one template may look at. */
export type Names = {
  readonly parameters: Properties
  readonly mappings: Properties
  readonly conditions: Properties
  readonly resources: Properties
  readonly region?: string
  readonly stack: string
  /** Conditions that have been worked out. */
  readonly decided: Map<string, boolean | undefined>
}

export function namesOf(body: Properties, stack: string, region: string | undefined): Names {
  const section = (name: string) => (isRecord(body[name]) ? body[name] : {})
  return {
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources: section('Resources'),
    stack,
    decided: new Map(),
    ...(region !== undefined && { region }),
  }
}
