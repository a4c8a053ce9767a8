import type { Design, Id } from '@/lib/design/element'
import type { Leg } from '@/lib/net/move'
import type { World } from '@/lib/net/world'
import type { Attempt } from './attempt'
import { connectLeg } from './connect'
import { withDown } from './down'
import type { Keep } from './keep'
import { createKeep } from './keep'
import { legKey } from './leg-key'
import { circular, resolve } from './resolve'
import type { Walk } from './trip'
import type { Facts } from './lookup'
import { ALL, doorKey } from './lookup'
import { factsOf, interfaceAt, nameOf, publicEnd } from './world'

/** Steps that one question may take: far more than any real network needs. */
const BUDGET = 40_000
/** A health check that needs the health of others, and so on. */
const MOST_CHECKS = 3

/** Everything that is needed to walk questions in one design; `down` is what a drill takes away. */
export const walkIn = (design: Design, down: ReadonlySet<Id> = new Set(), keep?: Keep): Walk =>
  walkOver(factsOf(withDown(design, down)), (id) => nameOf(design, id), down, keep)

/** The same for facts that are known already. */
export function walkOver(
  facts: Facts,
  name: Walk['name'],
  down: ReadonlySet<Id> = new Set(),
  keep: Keep = createKeep(),
): Walk {
  let checks = 0
  // A health check may ask for the very name whose answer depends on it.
  const asking = new Set<string>()
  /** How deep checks went within checks. */
  let deepest = 0
  const reaches = (leg: Leg): boolean | undefined => {
    // Every balancer before a server asks anew whether it is well.
    const key = `check ${[...asking].join(' ')} ${legKey(leg)}`
    const before = keep.get(key) as Checked | undefined
    if (before && checks + before.depth <= MOST_CHECKS) {
      deepest = Math.max(deepest, checks + before.depth)
      return before.answer
    }
    const outer = Math.max(deepest, checks + 1)
    if (checks >= MOST_CHECKS) {
      deepest = outer
      return undefined
    }
    const check = (): Checked => {
      deepest = ++checks
      const answer = answerOf(connectLeg(quietly, leg, 1))
      checks--
      return { answer, depth: deepest - checks }
    }
    // What was cut short may be known better elsewhere.
    const { answer } = keep.find(key, check, () => deepest <= MOST_CHECKS && walk.budget.left > 0)
    deepest = Math.max(deepest, outer)
    return answer
  }
  const world: World = {
    network: (id) => (id === undefined ? undefined : facts.networks.get(id)),
    segment: (id) => (id === undefined ? undefined : facts.segments.get(id)),
    filter: (id) => (id === undefined ? undefined : facts.filters.get(id)),
    table: (id) => (id === undefined ? undefined : facts.tables.get(id)),
    uplink: (network) => (network === undefined ? undefined : facts.uplinks.get(network)),
    endsOf: (element) => (element === undefined ? [] : (facts.ends.get(element) ?? [])),
    interfacesOf: (element) =>
      (element === undefined ? [] : (facts.ends.get(element) ?? [])).filter(
        (one) => one.fact === 'interface',
      ),
    interfacesIn: (network) => facts.interfaces.get(network) ?? [],
    interfaceAt: (network, family, addresses) => interfaceAt(facts, network, family, addresses),
    publicEnd: (family, addresses) => publicEnd(facts, family, addresses),
    hasDoor: (element, door) => facts.doors.has(doorKey(element, door)),
    reaches,
    resolve: (name, asker) => {
      const key = [name, asker.network, asker.site, asker.family].join(' ')
      if (asking.has(key)) return circular(name)
      asking.add(key)
      const found = resolve(facts.names.get(ALL) ?? [], name, asker, { world, session: () => undefined })
      asking.delete(key)
      return found
    },
  }
  const walk: Walk = { facts, world, down, name, budget: { left: BUDGET }, keep }
  const quietly: Walk = { ...walk, quiet: true, keep: undefined }
  return walk
}

/** Is it well, and how deep did checks go within this one? */
type Checked = { readonly answer: boolean | undefined; readonly depth: number }

function answerOf(attempts: readonly Attempt[]): boolean | undefined {
  if (attempts.some((one) => one.passed)) return true
  return attempts.every((one) => one.blocks.every((block) => block.unknown)) ? undefined : false
}
