import type { Code, Interface } from '@/lib/net/end'
import type { Filter, Segment } from '@/lib/net/network'
import type { Direction, Judged, Part } from '@/lib/net/filter'
import { judge } from '@/lib/net/filter'
import type { Trip, Walk } from './trip'
import { addBlock, addHop, narrow } from './trip'
import type { Steps } from './steps'
import { goOn, joinSteps, refuse } from './steps'
import { goalWords, sourceWords, toldOf, trafficWords } from './words'

/** The stateful filters of an interface. An answer to what passed here before is not asked again. */
export function passGroups(walk: Walk, trip: Trip, own: Interface, direction: Direction): Steps {
  const { packet } = trip
  if (own.groups === undefined && own.unsure === undefined) return goOn(trip)
  if (packet.reply && trip.crossed.has(own.id))
    return goOn(
      addHop(trip, {
        element: own.element,
        because: `The security groups of ${walk.name(own.element)} know the connection: the answer passes.`,
      }),
    )
  if (packet.reply)
    return refuse(walk, trip, {
      refuse: 'X_ASYMMETRIC_PATH',
      because: `The answer comes to ${walk.name(own.element)}, which did not see the request.`,
      element: own.element,
    })
  const filters = (own.groups ?? []).flatMap((id) => walk.facts.filters.get(id) ?? [])
  if (
    own.unsure !== undefined &&
    filters.length === (own.groups ?? []).length &&
    passesAll(filters, trip, direction)
  )
    return goOn(trip)
  if (own.unsure !== undefined || filters.length < (own.groups?.length ?? 0))
    return refuse(walk, trip, {
      refuse: 'UNKNOWN_RESOURCE',
      because: own.unsure ?? `A security group of ${walk.name(own.element)} is not in the design.`,
      element: own.element,
      unknown: true,
    })
  const judged = judge(filters, packet, direction)
  const names =
    filters.map((one) => calledIn(walk, one.element)).join(', ') ||
    `${walk.name(own.element)}, which has no security group,`
  const empty = filters.every((one) => one[direction].length === 0)
  const lost =
    direction === 'inbound' && 'lost' in packet.groups && refersToGroups(filters) ? packet.groups : undefined
  return split(walk, trip, judged, {
    at: own.element,
    direction,
    none: `No ${direction} rule of ${names} admits`,
    code: empty ? 'SG_HAS_NO_RULES' : 'ENI_SG_RULES_MISMATCH',
    element: filters[0]?.element ?? own.element,
    ...(lost && {
      details: [
        {
          code: lost.code,
          element: lost.lost,
          because: `${walk.name(lost.lost)} does not keep security group membership, so rules that name groups do not match.`,
        },
      ],
    }),
  })
}

const passesAll = (filters: readonly Filter[], trip: Trip, direction: Direction): boolean => {
  const { refused, unsure } = judge(filters, trip.packet, direction)
  return filters.length > 0 && refused.length === 0 && unsure.length === 0
}

const refersToGroups = (filters: readonly Filter[]): boolean =>
  filters.some((filter) => filter.inbound.some((line) => 'group' in line.peer))

/** The stateless filter on the border of a segment, asked in each direction anew. */
export function passSegment(walk: Walk, trip: Trip, segment: Segment, direction: Direction): Steps {
  const blocked = walk.down.has(segment.element)
    ? addBlock(trip, {
        code: 'BAD_STATE',
        element: segment.element,
        because: `${walk.name(segment.element)} is taken to be out of order.`,
      })
    : trip
  if (segment.filter === undefined) return goOn(blocked)
  const filter = walk.facts.filters.get(segment.filter)
  if (!filter)
    return refuse(walk, blocked, {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The network ACL of ${walk.name(segment.element)} is not in the design.`,
      element: segment.element,
      unknown: true,
    })
  return split(walk, blocked, judge([filter], blocked.packet, direction), {
    at: segment.element,
    direction,
    none: `No ${direction} entry of ${calledIn(walk, filter.element)} admits`,
    code: 'SUBNET_ACL_RESTRICTION',
    element: filter.element,
  })
}

const calledIn = (walk: Walk, filter: string): string =>
  walk.facts.filters.get(filter)?.called ?? walk.name(filter)

/** On from here as if it had passed; the caller knows where to. */
const AS_IF = { otherwise: { go: { arrived: true }, because: '' } } as const

type Miss = {
  /** Where the packet is. */
  readonly at: string
  readonly direction: Direction
  readonly none: string
  readonly code: Code
  readonly element: string
  readonly details?: Parameters<typeof refuse>[2]['details']
}

/** The parts of a judgement, each on its way: what passes goes on; if nothing does, the whole goes on as blocked. */
function split(walk: Walk, trip: Trip, { passed, refused, unsure }: Judged, miss: Miss): Steps {
  const some = passed.length > 0
  const on = passed.map((part) => tellLine(walk, narrow(trip, part.flow), part, miss))
  const doubts = unsure.map((part) => {
    const refusal = {
      refuse: 'UNKNOWN_RESOURCE' as const,
      because: part.line?.unknown ?? `A value of ${calledIn(walk, part.filter)} is not known.`,
      element: part.filter,
      at: miss.at,
      ...(part.line?.field !== undefined && { field: part.line.field }),
      unknown: true as const,
    }
    const halted = some || unsure.length > 4
    return refuse(walk, narrow(trip, part.flow), halted ? refusal : { ...refusal, ...AS_IF }, some)
  })
  const misses = refused.map((part) => {
    const rest = narrow(trip, part.flow)
    const told = toldOf(rest.packet)
    const because = part.line
      ? `${capital(part.line.says)} in ${calledIn(walk, part.filter)}: ${trafficWords(part.flow)} from ${sourceWords(walk.name, told)} to ${goalWords(walk.name, told)} does not pass.`
      : `${miss.none} ${trafficWords(part.flow)} ${miss.direction === 'inbound' ? `from ${sourceWords(walk.name, told)}` : `to ${goalWords(walk.name, told)}`}.`
    const refusal = {
      refuse: miss.code,
      because,
      element: part.line ? part.filter : miss.element,
      at: miss.at,
      ...(part.line?.field !== undefined && { field: part.line.field }),
      ...(part.line && { denied: true as const }),
      ...(miss.details && { details: miss.details }),
    }
    const halted = some || unsure.length > 0 || refused.length > 4
    return refuse(walk, rest, halted ? refusal : { ...refusal, ...AS_IF }, some)
  })
  return joinSteps([goOn(...on), ...doubts, ...misses])
}

const tellLine = (walk: Walk, trip: Trip, { filter, line }: Part, { at, direction }: Miss): Trip => {
  const by = { element: filter, ...(line?.field !== undefined && { field: line.field }) }
  const on = addHop(trip, {
    element: at,
    by,
    because: `${capital(line?.says ?? 'a line')} in ${calledIn(walk, filter)}.`,
  })
  if (direction === 'inbound' || !line || !('group' in line.peer)) return on
  const because = `${capital(line.says)} in ${calledIn(walk, filter)} names a group, which does not hold across this path.`
  return { ...on, leansOn: { code: 'ENI_SG_RULES_MISMATCH', ...by, because } }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
