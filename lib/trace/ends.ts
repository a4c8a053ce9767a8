import type { Id } from '@/lib/design/element'
import type { Code, Both, End, Interface } from '@/lib/net/end'
import type { Stop, Warning } from '@/lib/net/move'
import type { Segment } from '@/lib/net/network'
import type { Talk } from '@/lib/net/packet'
import type { Addresses, Family } from '@/lib/net/flow'
import { PUBLIC, readAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Place, Query } from './query'
import type { Block, Walk } from './trip'
import { publicEnd } from './world'

/** Where a question starts: an end, or mere addresses on the internet. */
export type Start = { readonly end?: End; readonly addresses: Both; readonly stop: Stop }

/** Where it is to lead: an end, or mere addresses; `publicly` is what those outside see of it. */
export type Goal = {
  readonly end?: End
  readonly addresses: Both
  readonly publicly?: Both
  readonly talk?: Talk
  readonly port?: number
  /** A name led here: clients get any of what it gives. */
  readonly named?: true
}

type Trouble = Pick<Block, 'code' | 'because' | 'element' | 'field' | 'unknown'>
export type Found<T> = {
  readonly found: readonly T[]
  readonly warnings: readonly Warning[]
  readonly trouble?: Trouble
  readonly steps: readonly { readonly element?: Id; readonly because: string }[]
}

const found = <T>(...list: readonly T[]): Found<T> => ({ found: list, warnings: [], steps: [] })
const none = (code: Code, because: string, element?: Id, unknown = true): Found<never> => ({
  found: [],
  warnings: [],
  steps: [],
  trouble: { code, because, element, ...(unknown && { unknown: true as const }) },
})

const INTERNET: Both = { 4: PUBLIC[4], 6: PUBLIC[6] }

export const startAt = (end: End, addresses: Both = end.addresses): Start => ({
  end,
  addresses,
  stop:
    end.fact === 'interface'
      ? { out: end }
      : end.fact === 'service'
        ? { internet: true }
        : { door: 'out', of: end.behind },
})

/** The ends that a question may start at: one for each interface, or the addresses that were named. */
export function startsOf(walk: Walk, place: Place): Found<Start> {
  if ('internet' in place) return found({ addresses: INTERNET, stop: { internet: true } })
  if ('element' in place) {
    const outside = internetAt(walk, place.element)
    if (outside) return found({ addresses: outside.addresses ?? INTERNET, stop: { internet: true } })
    const ends = endsIn(walk, place.element)
    return ends.length > 0 ? found(...ends.map((one) => startAt(one))) : noEnds(walk, place.element)
  }
  if ('address' in place) return startsAt(walk, place.address)
  const text = 'name' in place ? place.name : place.url
  return none(
    'NO_SOURCE_OR_DESTINATION',
    `${text} cannot be where a question starts. Name an element or an address.`,
  )
}

/** What stands for the internet: a picture of it, or a gateway to it. */
const internetAt = (walk: Walk, id: Id): { readonly addresses?: Both } | undefined =>
  walk.facts.internets.get(id) ?? (walk.facts.gates.has(id) ? {} : undefined)

function startsAt(walk: Walk, text: string): Found<Start> {
  const read = readAddresses(text)
  if (!read) return none('NO_SOURCE_OR_DESTINATION', `${text} is no address and no block.`)
  const { family, addresses } = read
  const only: Both = { [family]: addresses }
  const ends = [...walk.facts.ends.values()].flat()
  const owners = ends.filter((one) => one.fixed && same(one.addresses[family], addresses))
  if (owners.length > 0) return found(...owners.map((one) => startAt(one)))
  const publicly = publicEnd(walk.facts, family, addresses)
  if (publicly) return found(startAt(publicly))
  const sites = ends.filter((one) => one.fact === 'outside' && holds(one.addresses[family], addresses))
  if (sites.length > 0) return found(...sites.map((one) => startAt(one, only)))
  const segments = [...walk.facts.segments.values()].filter((one) => holds(one.blocks[family], addresses))
  if (segments.length > 0 && !holds(PUBLIC[family], addresses))
    return found(...segments.map((one) => startAt(anyIn(one, only))))
  if (holds(PUBLIC[family], addresses)) return found({ addresses: only, stop: { internet: true } })
  return none('NO_SOURCE_OR_DESTINATION', `${text} belongs to nothing in the design.`)
}

const holds = (outer: Addresses | undefined, inner: Addresses): boolean =>
  outer !== undefined && holdsAll(outer, inner)
const same = (a: Addresses | undefined, b: Addresses): boolean =>
  a !== undefined && holdsAll(a, b) && holdsAll(b, a)

/** An interface that nothing filters, at any address of a segment: what routes and segment filters do by themselves. */
export const anyIn = (segment: Segment, addresses: Both = segment.blocks): Interface => ({
  fact: 'interface',
  id: `${segment.element}#any`,
  element: segment.element,
  network: segment.network,
  segment: segment.element,
  ...(segment.zone !== undefined && { zone: segment.zone }),
  addresses,
  fixed: true,
  strict: false,
})

/** The ends of an element: its own, any in its segments, or those that a filter protects. */
function endsIn(walk: Walk, element: Id): readonly End[] {
  const { facts } = walk
  const own = facts.ends.get(element)
  if (own) return own
  const segment = facts.segments.get(element)
  if (segment) return [anyIn(segment)]
  if (facts.networks.has(element))
    return [...facts.segments.values()].filter((one) => one.network === element).map((one) => anyIn(one))
  if (facts.filters.get(element)?.stateful)
    return [...facts.interfaces.values()].flat().filter((one) => one.groups?.includes(element))
  return []
}

const noEnds = (walk: Walk, element: Id): Found<never> =>
  none(
    'UNASSOCIATED_COMPONENT',
    walk.facts.servers.has(element)
      ? `Which subnets ${walk.name(element)} stands in is not known. Give it some that are drawn.`
      : `${walk.name(element)} has no address that is known. Put it into a subnet that is drawn, or ask for an interface, a subnet or an address.`,
    element,
  )

/** What a question is to reach, as the one who starts sees it: names are asked from there. */
export function goalsOf(walk: Walk, query: Query, start: Start): Found<Goal> {
  const { to } = query
  if ('internet' in to) return found({ addresses: INTERNET })
  if ('element' in to) {
    const outside = internetAt(walk, to.element)
    if (outside) return found({ addresses: outside.addresses ?? INTERNET })
    const ends = endsIn(walk, to.element)
    return ends.length > 0 ? goalsAmong(walk, query, start, ends) : noEnds(walk, to.element)
  }
  if ('address' in to) {
    const read = readAddresses(to.address)
    return read
      ? found({ addresses: { [read.family]: read.addresses } })
      : none('NO_SOURCE_OR_DESTINATION', `${to.address} is no address and no block.`, undefined, false)
  }
  if ('name' in to) return goalsNamed(walk, query, start, to.name)
  return goalsAtUrl(walk, query, start, to.url)
}

/** A service that has a name is asked for by it: where a network answers the name itself, by somebody in its place. */
function goalsAmong(walk: Walk, query: Query, start: Start, ends: readonly End[]): Found<Goal> {
  const [only] = ends
  if (only?.fact !== 'service' || only.name === undefined || start.end?.fact !== 'interface')
    return found(...ends.map((one) => goalAt(one)))
  const named = goalsNamed(walk, query, start, only.name)
  const moved = named.found.some((goal) => goal.end?.fact === 'interface')
  return moved || named.trouble ? named : { ...named, found: [goalAt(only)] }
}

const goalAt = (end: End, more: Partial<Goal> = {}): Goal => ({
  end,
  addresses: end.addresses,
  ...(end.fact === 'interface' &&
    end.publics &&
    end.publics.length > 0 && { publicly: { 4: end.publics.flatMap((one) => one.publicly) } }),
  ...more,
})

/** The same end, met at its public address by everybody. */
const publiclyAt = (goal: Goal): Goal => ({
  ...goal,
  addresses: { ...(goal.publicly ?? {}), ...(goal.addresses[6] && { 6: goal.addresses[6] }) },
})

function goalsNamed(
  walk: Walk,
  query: Query,
  start: Start,
  name: string,
  more: Partial<Goal> = {},
): Found<Goal> {
  const own = start.end
  const read = readAddresses(name)
  if (read) return found({ addresses: { [read.family]: read.addresses }, ...more })
  const askFor = (family: Family) =>
    walk.world.resolve(name.toLowerCase().replace(/\.$/, ''), {
      ...(own?.fact === 'interface' && { network: own.network }),
      ...(own?.fact === 'outside' && { site: own.behind }),
      family,
    })
  const first = askFor(query.family ?? 4)
  const isOnlySix = query.family === undefined && first.refusal?.refuse === 'X_DNS_NO_ANSWER'
  const six = isOnlySix ? askFor(6) : undefined
  const resolved = six && !six.refusal ? six : first
  const about = { ...more, named: true } as const
  const goals: readonly Goal[] = [
    ...resolved.ends.map((one) => goalAt(one, about)),
    ...resolved.publicly.map((one) => publiclyAt(goalAt(one, about))),
    ...resolved.addresses.map(({ family, addresses }) => ({ addresses: { [family]: addresses }, ...about })),
  ]
  const { refusal, warnings, steps } = resolved
  return {
    found: goals,
    warnings,
    steps,
    ...(refusal && {
      trouble: {
        code: refusal.refuse,
        because: refusal.because,
        element: refusal.element,
        ...(refusal.field !== undefined && { field: refusal.field }),
        ...(refusal.unknown && { unknown: true as const }),
      },
    }),
  }
}

function goalsAtUrl(walk: Walk, query: Query, start: Start, text: string): Found<Goal> {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return none('NO_SOURCE_OR_DESTINATION', `${text} is no http or https URL.`, undefined, false)
  const tls = url.protocol === 'https:'
  const host = url.hostname
  const talk: Talk = {
    tls,
    name: host,
    trusts: 'public',
    speaker: start.end?.element,
    ...(query.tlsEverywhere && { everyHop: true }),
    http: {
      method: (query.method ?? 'GET').toUpperCase(),
      host,
      path: `${url.pathname}${url.search}`,
      headers: query.headers ?? {},
      ...(query.token && { token: query.token }),
    },
  }
  const port = url.port === '' ? (tls ? 443 : 80) : Number(url.port)
  return goalsNamed(walk, query, start, host, { talk, port })
}

/** What a start sees of a goal: its own addresses from inside, those that stand for it from the internet; the better first. */
export function addressesFor(start: Start, goal: Goal, family: Family): readonly Addresses[] {
  const own = goal.addresses[family]
  const publicly = family === 4 ? goal.publicly?.[4] : undefined
  const list = 'internet' in start.stop ? [publicly ?? own] : [own, publicly]
  return list.flatMap((one) => (one && one.length > 0 ? [one] : []))
}
