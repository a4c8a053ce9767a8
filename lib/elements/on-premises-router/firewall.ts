import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { ANY_ADDRESS, addressesIn, both, exceptAll, formatFlow, hasPorts } from '@/lib/net/flow'
import { parsePrefix } from '@/lib/net/prefix'
import type { ElementOf } from '../index'
import type { Line } from '../read'
import { isOpen, read, rowsOf } from '../read'

type Router = ElementOf<'on-premises-router'>
type Direction = 'in' | 'out'
type Go = Extract<Move, { readonly go: unknown }>
type Rule = Line & NonNullable<ReturnType<typeof rowsOf<'on-premises-router', 'firewallRules'>>>[number]

const PROTOCOLS: Readonly<Record<string, readonly number[]>> = { any: [], tcp: [6], udp: [17], icmp: [1, 58] }

/** What the firewall of a router lets through; `on` is where that goes. `in` is from AWS to the site. */
export function throughFirewall(
  self: Router,
  direction: Direction,
  packet: Packet,
  here: Here,
  on: (packet: Packet) => Go,
): readonly Move[] {
  const kind = read(self, 'firewall')
  if (kind === 'open' || (packet.reply && here.session(self.id))) return [on(packet)]
  if (kind !== 'rules')
    return [
      {
        refuse: 'UNKNOWN_RESOURCE',
        because: `What the firewall of ${self.name} lets through is not known: say that it is open, or give its rules.`,
        field: 'firewall',
        unknown: true,
        otherwise: on(packet),
      },
    ]
  if (packet.reply)
    return [
      {
        refuse: 'X_ASYMMETRIC_PATH',
        because: `The answer comes to ${self.name}, whose firewall did not see the request.`,
        otherwise: on(packet),
      },
    ]
  return byRules(self, direction, packet, on)
}

/** The first rule that fits decides; what none fits is dropped. */
function byRules(
  self: Router,
  direction: Direction,
  packet: Packet,
  on: (packet: Packet) => Go,
): readonly Move[] {
  const rules = rowsOf(self, 'firewallRules')
  if (!rules)
    return [unknownRule(packet, 'firewallRules', `The firewall rules of ${self.name} are not known.`, on)]
  const passed: Flow[] = []
  const stopped: Move[] = []
  let rest: readonly Flow[] = [packet.flow]
  for (const rule of rules as readonly Rule[]) {
    const field = `firewallRules.${rule.at}`
    const match = matchOf(rule, packet.flow)
    if (match === 'unknown') {
      const because = `A value of firewall rule ${rule.at + 1} of ${self.name} is not known.`
      stopped.push(...rest.map((flow) => unknownRule({ ...packet, flow }, field, because, on)))
      rest = []
      break
    }
    if ((rule.direction ?? 'in') !== direction || !match) continue
    const hits = rest.flatMap((flow) => both(flow, match) ?? [])
    if (rule.action === 'deny')
      stopped.push(
        ...hits.map((flow) => refusal(self, direction, { ...packet, flow }, on, field, rule.at + 1)),
      )
    else passed.push(...hits)
    rest = exceptAll(rest, hits)
  }
  stopped.push(...rest.map((flow) => refusal(self, direction, { ...packet, flow }, on)))
  const whole = passed.length > 0 || stopped.length > 1
  return [
    ...passed.map((flow) => on({ ...packet, flow })),
    // Only what stops all of it is worth following further.
    ...stopped
      .map((move) => (whole && 'refuse' in move ? { ...move, otherwise: undefined } : move))
      .map(tidy),
  ]
}

const tidy = (move: Move & { otherwise?: Go | undefined }): Move => {
  if (!('refuse' in move) || move.otherwise !== undefined) return move as Move
  const { otherwise: _none, ...rest } = move
  return rest
}

const unknownRule = (packet: Packet, field: string, because: string, on: (packet: Packet) => Go): Move => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  field,
  packet,
  unknown: true,
  otherwise: on(packet),
})

const refusal = (
  self: Router,
  direction: Direction,
  packet: Packet,
  on: (packet: Packet) => Go,
  field = 'firewallRules',
  number?: number,
): Move => ({
  refuse: 'FIREWALL_RULES_RESTRICTION',
  because:
    number === undefined
      ? `No rule of the firewall of ${self.name} admits ${formatFlow(packet.flow)} ${direction === 'in' ? 'into' : 'out of'} the site.`
      : `Rule ${number} of the firewall of ${self.name} denies ${formatFlow(packet.flow)}.`,
  field,
  packet,
  otherwise: on(packet),
})

/** The packets that a rule is about; undefined when none of this family. */
function matchOf(rule: Rule, flow: Flow): Partial<Flow> | 'unknown' | undefined {
  const { row } = rule
  if (isOpen(row) || Object.values(row).some(isOpen)) return 'unknown'
  const protocol = rule.protocol ?? 'any'
  const numbers = PROTOCOLS[protocol] ?? [Number(protocol)]
  if (numbers.some((number) => !Number.isInteger(number))) return 'unknown'
  const sources = side(rule.source, flow)
  const destinations = side(rule.destination, flow)
  if (!sources || !destinations) return undefined
  const { fromPort, toPort = fromPort } = rule
  return {
    ...(numbers.length > 0 && { protocols: numbers.map((number) => [number, number] as const) }),
    ...(fromPort !== undefined && hasPorts(flow) && { ports: [[fromPort, toPort ?? fromPort] as const] }),
    sources,
    destinations,
  }
}

function side(text: string | undefined, { family }: Flow) {
  if (text === undefined) return ANY_ADDRESS[family]
  const prefix = parsePrefix(text)
  return prefix?.family === family ? addressesIn(prefix) : undefined
}
