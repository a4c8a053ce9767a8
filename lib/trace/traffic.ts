import type { Ranges } from '@/lib/net/ranges'
import { join } from '@/lib/net/ranges'
import type { Query } from './query'

type Traffic = Pick<Query, 'protocols' | 'ports'>

const NUMBERS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17, icmpv6: 58 }

/** Protocol numbers by what people write: a name or a number; undefined for all of them, and `false` when it is none. */
export function readProtocol(text: string): Ranges | undefined | false {
  const word = text.trim().toLowerCase()
  if (word === 'all' || word === 'any' || word === '-1') return undefined
  const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : /^\d{1,3}$/.test(word) ? Number(word) : 256
  return number < 256 && [[number, number]]
}

/** Ports as people write them: "443", "8000-8010, 9000"; undefined when it is none of that. */
export function readPorts(text: string): Ranges | undefined {
  const ranges = text.split(',').map((part) => {
    const [, from, to] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part) ?? []
    return [Number(from), Number(to ?? from)] as const
  })
  const good = ranges.every(([from, to]) => from <= to && to <= 65535)
  return good ? join([...ranges].sort(([a], [b]) => a - b)) : undefined
}

/** The traffic of a question; ICMP has no ports. */
export function trafficOf(protocols: Ranges | undefined, ports: Ranges | undefined): Traffic {
  const isIcmp = protocols?.some(([from]) => from === NUMBERS.icmp || from === NUMBERS.icmpv6) === true
  return { ...(protocols && { protocols }), ...(ports && !isIcmp && { ports }) }
}
