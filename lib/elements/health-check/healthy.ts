import type { Element } from '@/lib/design/element'
import type { End } from '@/lib/net/end'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Addresses, Family } from '@/lib/net/flow'
import { CLIENT_PORTS, PUBLIC, readAddresses, TCP } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Check = ElementOf<'health-check'>

/** Children of children, and so on. */
const MOST_DEEP = 4

/** What a health check finds, as walked from the internet. Fails: undefined when nobody knows, as for an alarm. */
export function isHealthy(id: string, around: Around, here: Here, depth = 0): boolean | undefined {
  const check = around.get(id)
  if (!check || !isCheck(check) || depth > MOST_DEEP) return undefined
  const found = look(check, around, here, depth)
  return found !== undefined && read(check, 'inverted') === true ? !found : found
}

const isCheck = (element: Element): element is Check => element.kind === 'health-check'

function look(check: Check, around: Around, here: Here, depth: number): boolean | undefined {
  const type = read(check, 'type')
  if (type === 'CALCULATED') return count(check, around, here, depth)
  if (type === undefined || type === 'CLOUDWATCH_METRIC' || type === 'RECOVERY_CONTROL') return undefined
  const port = read(check, 'port') ?? (type.startsWith('HTTPS') ? 443 : type === 'TCP' ? undefined : 80)
  const name = read(check, 'fullyQualifiedDomainName')
  const address = read(check, 'ipAddress')
  if (port === undefined || (name === undefined && address === undefined)) return undefined
  const goals = goalsOf(address ?? name!, here)
  if (!goals) return undefined
  const tries = goals.map((goal) =>
    here.world.reaches({
      packet: packetTo(goal, port, check),
      start: { internet: true },
      because: `${check.name} looks from the internet.`,
    }),
  )
  return tries.includes(true) ? true : tries.includes(undefined) ? undefined : false
}

/** Healthy children of a calculated check; those that nobody knows may be either. */
function count(check: Check, around: Around, here: Here, depth: number): boolean | undefined {
  const children = read(check, 'childHealthChecks')
  if (!children || children.some(isOpen)) return undefined
  const found = children.map((child) => isHealthy(child, around, here, depth + 1))
  const wanted = read(check, 'healthThreshold') ?? children.length
  const well = found.filter((one) => one === true).length
  const open = found.filter((one) => one === undefined).length
  return well >= wanted ? true : well + open < wanted ? false : undefined
}

type Goal = { readonly end?: End; readonly family: Family; readonly addresses: Addresses }

/** What a check asks. Fails: undefined when nobody knows where its name leads. */
function goalsOf(text: string, here: Here): readonly Goal[] | undefined {
  const read = readAddresses(text)
  if (read) return [read]
  const found = here.world.resolve(text.toLowerCase(), { family: 4 })
  if (found.refusal?.unknown) return undefined
  const ends = [...found.publicly, ...found.ends].flatMap((end): readonly Goal[] => {
    const publics = end.fact === 'interface' ? end.publics?.flatMap(({ publicly }) => publicly) : undefined
    const addresses = publics && publics.length > 0 ? publics : end.addresses[4]
    return addresses ? [{ end, family: 4, addresses }] : []
  })
  return [...ends, ...found.addresses]
}

/** Checkers ask from the internet, and look at no certificate. */
function packetTo({ end, family, addresses }: Goal, port: number, check: Check): Packet {
  const type = read(check, 'type')
  const host = read(check, 'fullyQualifiedDomainName')
  const isHttp = type !== 'TCP'
  return {
    flow: {
      family,
      protocols: [[TCP, TCP]],
      sources: PUBLIC[family],
      destinations: addresses,
      sourcePorts: CLIENT_PORTS,
      ports: [[port, port]],
    },
    from: undefined,
    to: end,
    groups: { of: [] },
    reply: false,
    zone: undefined,
    network: undefined,
    via: undefined,
    talk: isHttp
      ? {
          tls: type?.startsWith('HTTPS') === true,
          ...(host !== undefined && { name: host }),
          trusts: 'nobody',
          speaker: check.id,
          called: check.name,
          http: {
            method: 'GET',
            ...(host !== undefined && { host }),
            path: read(check, 'resourcePath') ?? '/',
            headers: {},
          },
        }
      : undefined,
  }
}
