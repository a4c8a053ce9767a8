import type { Design } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Family } from '@/lib/net/flow'
import { readPlace } from '@/lib/trace/place'
import type { Query } from '@/lib/trace/query'
import { readPorts, readProtocol, trafficOf } from '@/lib/trace/traffic'

/** The options of `trace` as they were given. */
export type Asked = {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly protocol?: string | undefined
  readonly port?: string | undefined
  readonly 'source-port'?: string | undefined
  readonly method?: string | undefined
  readonly header?: readonly string[] | undefined
  readonly token?: string | undefined
  readonly family?: string | undefined
  readonly 'tls-everywhere'?: boolean | undefined
}

/** The question that options ask of a design. Fails: one line that names the option and what it takes. */
export function readQuestion(design: Design, asked: Asked): Result<Query> {
  const { from = '', to = '', protocol, port, method, family } = asked
  const places = [readPlace(design, from), readPlace(design, to)] as const
  for (const [at, place] of places.entries())
    if (!place.ok) return failed(`--${at === 0 ? 'from' : 'to'}: ${place.message}`)
  const [start, goal] = places
  if (!start.ok || !goal.ok) return failed('Name both ends with --from and --to.')
  if ('url' in start.value || 'name' in start.value)
    return failed(`--from: ${from} is a name; a connection starts at an element or an address.`)
  const protocols = protocol === undefined ? undefined : readProtocol(protocol)
  if (protocols === false)
    return failed(`--protocol: "${protocol}" is none of tcp, udp, icmp, all or a number up to 255.`)
  const ports = port === undefined ? undefined : readPorts(port)
  const sourcePorts = asked['source-port'] === undefined ? undefined : readPorts(asked['source-port'])
  if (port !== undefined && !ports) return failed(`--port: ${notPorts(port)}`)
  if (asked['source-port'] !== undefined && !sourcePorts)
    return failed(`--source-port: ${notPorts(asked['source-port'])}`)
  if (family !== undefined && family !== '4' && family !== '6')
    return failed(`--family: "${family}" is neither 4 nor 6.`)
  if (asked['tls-everywhere'] && !('url' in goal.value))
    return failed(`--tls-everywhere: only of a URL can be told what is spoken; write --to https://…`)
  const headers = readHeaders(asked.header ?? [])
  if (!headers.ok) return headers
  const token = asked.token === undefined ? done(undefined) : readToken(asked.token)
  if (!token.ok) return token
  return done({
    from: start.value,
    to: goal.value,
    ...trafficOf(protocols, ports),
    ...(sourcePorts && { sourcePorts }),
    ...(family !== undefined && { family: Number(family) as Family }),
    ...(method !== undefined && { method }),
    ...(asked.header && { headers: headers.value }),
    ...(token.value && { token: token.value }),
    ...(asked['tls-everywhere'] && { tlsEverywhere: true }),
  })
}

const notPorts = (text: string) => `"${text}" is no port; write 443, or 8000-8010.`

function readHeaders(lines: readonly string[]): Result<Readonly<Record<string, string>>> {
  const wrong = lines.find((line) => !/^[\w-]+\s*:/.test(line))
  if (wrong !== undefined) return failed(`--header: "${wrong}" is no header; write "Name: value".`)
  return done(
    Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).trim(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    ),
  )
}

/** The claims of a token as JSON. */
function readToken(text: string): Result<Readonly<Record<string, unknown>>> {
  try {
    const claims: unknown = JSON.parse(text)
    if (isRecord(claims)) return done(claims)
  } catch {
    // Told below.
  }
  return failed('--token: give the claims as JSON, such as \'{"iss": "https://…", "aud": "client"}\'.')
}

/** The question in one line: "203.0.113.7 → web tcp 443". */
export const questionWords = ({ from = '', to = '', protocol, port }: Asked): string =>
  [`${from} → ${to}`, protocol ?? (port === undefined ? undefined : 'tcp'), port].filter(Boolean).join(' ')
