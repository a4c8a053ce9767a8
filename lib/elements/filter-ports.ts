import { ANY_PORT, ANY_PROTOCOL, formatRanges } from '@/lib/net/flow'
import { protocolNumber } from '@/lib/net/port'
import type { Ranges } from '@/lib/net/ranges'
import { isOpen } from './read'

/** What a filter line says of protocol and ports, as it was read and as it stands. */
export type Said = {
  readonly protocol: string | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  readonly row: Readonly<Record<string, unknown>>
}

/** The packets that it speaks of; what is not known holds all, and `unknown` names it. */
export type Traffic = {
  readonly protocols: Ranges
  readonly ports: Ranges
  readonly words: string
  readonly unknown?: 'protocol' | 'ports'
}

const NAMES: Readonly<Record<string, string>> = { '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6' }
const MOST = 255

/** Protocol and ports of a line of a security group or a network ACL. ICMP type and code are packed as type * 256 + code. */
export function trafficOf({ protocol, from, to, row }: Said): Traffic {
  const number = protocol === undefined ? undefined : protocolNumber(protocol)
  if (number === undefined || !/^(-1|\d{1,3})$/.test(number) || Number(number) > MOST)
    return { protocols: ANY_PROTOCOL, ports: ANY_PORT, words: 'a protocol not known', unknown: 'protocol' }
  if (number === '-1') return { protocols: ANY_PROTOCOL, ports: ANY_PORT, words: 'all traffic' }
  const protocols: Ranges = [[Number(number), Number(number)]]
  const name = NAMES[number]
  if (name === undefined) return { protocols, ports: ANY_PORT, words: `protocol ${number}` }
  if (isOpen(row.fromPort) || isOpen(row.toPort))
    return { protocols, ports: ANY_PORT, words: `${name} on ports not known`, unknown: 'ports' }
  return name.startsWith('icmp') ? icmp(name, protocols, from, to) : ports(name, protocols, from, to)
}

function ports(name: string, protocols: Ranges, from: number | undefined, to: number | undefined): Traffic {
  if (from === undefined || to === undefined || from < 0 || to < from)
    return { protocols, ports: ANY_PORT, words: `${name} on ports not known`, unknown: 'ports' }
  return { protocols, ports: [[from, to]], words: `${name} ${formatRanges([[from, to]])}` }
}

/** -1 is every type, or every code of a type. ICMPv6 alone may leave them out. */
function icmp(name: string, protocols: Ranges, type: number | undefined, code: number | undefined): Traffic {
  if (type === -1 || (type === undefined && name === 'icmpv6'))
    return { protocols, ports: ANY_PORT, words: name }
  if (type === undefined || type > MOST || (code !== undefined && code > MOST))
    return { protocols, ports: ANY_PORT, words: `${name} of a type not known`, unknown: 'ports' }
  const first = type * (MOST + 1)
  return code === undefined || code < 0
    ? { protocols, ports: [[first, first + MOST]], words: `${name} type ${type}` }
    : { protocols, ports: [[first + code, first + code]], words: `${name} type ${type} code ${code}` }
}
