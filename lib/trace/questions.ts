import type { Design, Id } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { goalOf, startOf } from '@/lib/elements/promise/sides'
import { everyEndOf, outsideOf } from './crowd'
import { placeOfText } from './place-of-text'
import type { Place, Query } from './query'
import { readPorts, readProtocol, trafficOf } from './traffic'

type Promised = ElementOf<'promise'>

/** What a promise asks: every question must be answered as it expects. Or why nothing can be asked. */
export type Questions = { readonly queries: readonly Query[] } | { readonly broken: string }

const broken = (because: string) => ({ broken: because })
const isBroken = <T extends object>(found: T | { broken: string }): found is { broken: string } =>
  'broken' in found

/** One question for each start and each goal: a VPC, subnet or security group stands for everything in it. */
export function questionsOf(design: Design, promise: Promised): Questions {
  const goals = goalsOf(design, promise)
  if (isBroken(goals)) return goals
  const starts = startsOf(design, promise, goals)
  if (isBroken(starts)) return starts
  const rest = restOf(promise, goals)
  if (isBroken(rest)) return rest
  return { queries: starts.flatMap((from) => goals.map((to) => ({ from, to, ...rest }))) }
}

function startsOf(
  design: Design,
  promise: Promised,
  goals: readonly Place[],
): readonly Place[] | { broken: string } {
  switch (startOf(promise)) {
    case 'internet':
      return [{ internet: true }]
    case 'outside': {
      const holder = present(design, read(promise, 'outside'))
      if (holder === undefined) return gone('What everything is outside of', 'the VPC or subnet')
      return outsideOf(design, holder, goals)
    }
    case 'address': {
      const place = placeOfText(read(promise, 'fromText') ?? '')
      const good = place && ('address' in place || 'internet' in place)
      return good
        ? [place]
        : broken(`"${read(promise, 'fromText') ?? ''}" is no address. Give one to start from.`)
    }
    case 'element': {
      const id = present(design, read(promise, 'from'))
      if (id === undefined) return gone('What it starts from', 'the element')
      const places = everyEndOf(design, id)
      const address = read(promise, 'fromText')
      const isWorld = places.some((place) => 'internet' in place)
      return isWorld && address !== undefined ? [placeOfText(address) ?? { internet: true }] : places
    }
  }
}

function goalsOf(design: Design, promise: Promised): readonly Place[] | { broken: string } {
  switch (goalOf(promise)) {
    case 'internet':
      return [{ internet: true }]
    case 'address': {
      const text = read(promise, 'toText') ?? ''
      const place = placeOfText(text)
      return place ? [place] : broken(`"${text}" is no address, DNS name or URL. Give one to lead to.`)
    }
    case 'element': {
      const id = present(design, read(promise, 'to'))
      return id === undefined ? gone('What it leads to', 'the element') : everyEndOf(design, id)
    }
  }
}

const present = ({ elements }: Design, id: Id | undefined): Id | undefined =>
  id !== undefined && Object.hasOwn(elements, id) ? id : undefined

const gone = (what: string, which: string) =>
  broken(`${what} is gone. Choose ${which} anew, or delete the promise.`)

/** Traffic, and what is said over it. */
function restOf(promise: Promised, [goal]: readonly Place[]): Partial<Query> | { broken: string } {
  const protocol = read(promise, 'protocol') ?? 'all'
  const isSix = goal !== undefined && 'address' in goal && goal.address.includes(':')
  const protocols = readProtocol(protocol === 'icmp' && isSix ? 'icmpv6' : protocol)
  const text = read(promise, 'port')
  const ports = text === undefined ? undefined : readPorts(text)
  if (text !== undefined && !ports) return broken(`"${text}" is no port. Write 443, or 8000-8010.`)
  const isUrl = goal !== undefined && 'url' in goal
  const method = isUrl ? read(promise, 'method') : undefined
  const refused = read(promise, 'expects') === 'unreachable'
  return {
    ...(!isUrl && trafficOf(protocols || undefined, ports)),
    ...(method !== undefined && { method }),
    // A path that is refused for being plain would still be a path.
    ...(read(promise, 'everyHopTls') === true && !refused && { tlsEverywhere: true }),
  }
}
