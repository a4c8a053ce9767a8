import type { Query } from '@/lib/trace/query'
import { formatRanges } from '@/lib/net/flow'
import { ANY_PORT } from '@/lib/net/flow'
import { sameRanges } from '@/lib/net/ranges'
import type { Protocol, Question } from './question'
import { NO_QUESTION, PROTOCOLS } from './question'

/** The question that a query is, as a person puts it. */
export function questionOf(query: Query): Question {
  const number = query.protocols?.length === 1 ? query.protocols[0]![0] : undefined
  const ports = query.ports && !sameRanges(query.ports, ANY_PORT) ? formatRanges(query.ports) : ''
  const names = Object.keys(PROTOCOLS) as readonly Protocol[]
  const protocol = names.find((name) => {
    const one = PROTOCOLS[name]
    return 'number' in one && one.number === number
  })
  const headers = Object.entries(query.headers ?? {}).map(([name, value]) => `${name}: ${value}`)
  return {
    ...NO_QUESTION,
    from: query.from,
    to: query.to,
    protocol: protocol ?? 'any',
    ports,
    method: query.method ?? 'GET',
    headers: headers.join('\n'),
    token: query.token ? JSON.stringify(query.token) : '',
    tlsEverywhere: query.tlsEverywhere === true,
  }
}
