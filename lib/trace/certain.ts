import type { Flow } from '@/lib/net/flow'
import { exceptAll } from '@/lib/net/flow'
import type { Openings } from './opening'
import { NO_OPENINGS, openingsOf, withoutOpenings } from './opening'

/** On which side nobody knows which of the addresses an end gets: what does not pass for all of them is not certain. */
export type Floats = { readonly sources: boolean; readonly destinations: boolean }

export type Certain = {
  /** Every client port passes, and every address that an end might get. */
  readonly sure: readonly Flow[]
  /** Passes for some of the addresses that an end might get. */
  readonly open: readonly Flow[]
}

/** Which of the packets that passed count for the question. */
export function certain(asked: Flow, passed: readonly Flow[], floats: Floats): Certain {
  if (passed.length === 0) return { sure: [], open: [] }
  const missing = exceptAll([asked], passed)
  if (missing.length === 0) return { sure: passed, open: [] }
  const whole = exceptAll(passed, missing.map(anyClientPort))
  if (!floats.sources && !floats.destinations) return { sure: whole, open: [] }
  const lost = exceptAll([asked], whole).map((flow) => ({
    family: flow.family,
    protocols: flow.protocols,
    ports: flow.ports,
    ...(!floats.sources && { sources: flow.sources }),
    ...(!floats.destinations && { destinations: flow.destinations }),
  }))
  const sure = exceptAll(whole, lost)
  return { sure, open: exceptAll(whole, sure) }
}

const anyClientPort = ({ family, protocols, sources, destinations, ports }: Flow): Partial<Flow> => ({
  family,
  protocols,
  sources,
  destinations,
  ports,
})

/** What of it passes for a part of the addresses asked only. */
export function inPart(asked: Flow, sure: readonly Flow[]): Openings {
  const missing = exceptAll([asked], sure)
  if (sure.length === 0 || missing.length === 0) return NO_OPENINGS
  const lost = missing.map(({ family, protocols, ports }) => ({ family, protocols, ports }))
  return withoutOpenings(openingsOf(sure), openingsOf(exceptAll(sure, lost)))
}
