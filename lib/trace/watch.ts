import type { Trip, Walk } from './trip'
import { addBlock } from './trip'
import type { Facts } from './lookup'

const watching = new WeakMap<Facts, ReadonlySet<string>>()

/** Elements that must see both directions of a connection. */
function watchersOf(facts: Facts): ReadonlySet<string> {
  const hit = watching.get(facts)
  if (hit) return hit
  const found = new Set([...facts.doors.values()].flatMap((door) => (door.watches ? [door.element] : [])))
  watching.set(facts, found)
  return found
}

/** An answer that goes around what watched the request is lost there. */
export function passedBy(walk: Walk, home: Trip): Trip {
  const watchers = watchersOf(walk.facts)
  const missed = [...home.sessions.keys()].filter(
    (id) => watchers.has(id) && !home.hops.some((hop) => hop.element === id),
  )
  return missed.reduce(
    (trip, element) =>
      addBlock(trip, {
        code: 'X_ASYMMETRIC_PATH',
        element,
        because: `The answer goes around ${walk.name(element)}, which saw the request and waits for it.`,
      }),
    home,
  )
}
