import type { Design } from '@/lib/design/element'
import type { Place, Query } from '@/lib/trace/query'
import { join } from '@/lib/net/ranges'
import type { Ranges } from '@/lib/net/ranges'

type Traffic = {
  readonly label: string
  readonly number?: number
  /** Of an ICMP echo request. */
  readonly type?: number
  readonly ports?: true
}

/** What a question is about besides its ends; an ICMP question is a ping. */
export const PROTOCOLS = {
  tcp: { label: 'TCP', number: 6, ports: true },
  udp: { label: 'UDP', number: 17, ports: true },
  ping: { label: 'Ping', number: 1, type: 8 },
  ping6: { label: 'Ping IPv6', number: 58, type: 128 },
  esp: { label: 'ESP', number: 50 },
  gre: { label: 'GRE', number: 47 },
  any: { label: 'Any' },
} as const satisfies Readonly<Record<string, Traffic>>
export type Protocol = keyof typeof PROTOCOLS

/** "Can X reach Y?" as a person puts it: ends may still be missing, ports are as typed. */
export type Question = {
  readonly from: Place | undefined
  readonly to: Place | undefined
  readonly protocol: Protocol
  readonly ports: string
  /** For a URL. */
  readonly method: string
  /** Lines of "Name: value". */
  readonly headers: string
  /** Claims of the bearer token as JSON. */
  readonly token: string
  readonly tlsEverywhere: boolean
}

export const NO_QUESTION: Question = {
  from: undefined,
  to: undefined,
  protocol: 'tcp',
  ports: '443',
  method: 'GET',
  headers: '',
  token: '',
  tlsEverywhere: false,
}

export const isUrl = (place: Place | undefined): boolean => place !== undefined && 'url' in place
export const hasPorts = ({ protocol, to }: Question): boolean => !isUrl(to) && 'ports' in PROTOCOLS[protocol]

/** Ports as people write them: "443", "80, 443", "1024-65535"; nothing is any. Fails: undefined when it is none of these. */
export function readPorts(text: string): Ranges | undefined {
  const parts = text.split(',').map((part) => part.trim())
  if (/^(any)?$/i.test(text.trim())) return [[0, 65535]]
  const ranges = parts.map((part) => /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(part))
  const found = ranges.map((match) => [Number(match?.[1]), Number(match?.[2] ?? match?.[1])] as const)
  return found.every(([from, to]) => from <= to && to <= 65535) ? join(found) : undefined
}

/** What a header line says; lines that are none are left out. */
function readHeaders(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value ?? ''] as const]
  })
  return Object.fromEntries(lines)
}

/** Claims as JSON. Fails: undefined when they are no object. */
export function readClaims(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

/** The question as the tracer takes it; undefined while something of it is missing or is no port. */
export function queryOf(question: Question): Query | undefined {
  const { from, to, tlsEverywhere } = question
  if (!from || !to) return undefined
  const ends = { from, to, ...(tlsEverywhere && { tlsEverywhere }) }
  if (isUrl(to)) {
    const token = question.token.trim() === '' ? undefined : readClaims(question.token)
    return {
      ...ends,
      method: question.method,
      headers: readHeaders(question.headers),
      ...(token && { token }),
    }
  }
  const protocol: Traffic = PROTOCOLS[question.protocol]
  if (protocol.number === undefined) return ends
  const protocols = [[protocol.number, protocol.number]] as const
  if (protocol.type !== undefined)
    return { ...ends, protocols, ports: [[protocol.type * 256, protocol.type * 256]] }
  if (!protocol.ports) return { ...ends, protocols }
  const ports = readPorts(question.ports)
  return ports && { ...ends, protocols, ports }
}

/** What a place is called in a sentence. */
export function nameOf(design: Design, place: Place): string {
  if ('element' in place) return design.elements[place.element]?.name ?? 'something deleted'
  if ('internet' in place) return 'the internet'
  return 'address' in place ? place.address : 'name' in place ? place.name : place.url
}

/** What is asked in few words: "TCP 443", "any protocol". */
export function trafficOf(question: Question): string {
  if (isUrl(question.to)) return question.method
  const { label } = PROTOCOLS[question.protocol]
  if (question.protocol === 'any') return 'any protocol'
  return hasPorts(question) ? `${label} ${/^\s*$/.test(question.ports) ? 'any port' : question.ports}` : label
}
