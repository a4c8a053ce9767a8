import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { plainName, recordsOf } from './records'

type Zone = ElementOf<'hosted-zone'>
type Domain = ElementOf<'registered-domain'>

/** Why the world does not ask a public zone; or how it comes to ask it. */
export type Delegation =
  | { readonly because: string }
  | { readonly refuse: 'X_DNS_NOT_DELEGATED'; readonly because: string; readonly element: string }

/** Is it answered in some VPCs only? */
export const isPrivate = (zone: Zone): boolean => {
  const { vpcs } = zone.props
  return isOpen(vpcs) || (rowsOf(zone, 'vpcs')?.length ?? 0) > 0
}

/** The domain that is registered under this very name. */
export const domainOf = (zone: Zone, around: Around): Domain | undefined =>
  (around.all('registered-domain') as readonly Domain[]).find((domain) => nameOf(domain) === nameOf(zone))

/** The name of a zone or a domain; undefined when it is not known. */
export function nameOf(element: Zone | Domain): string | undefined {
  const name = element.kind === 'hosted-zone' ? read(element, 'name') : read(element, 'domainName')
  return name === undefined ? undefined : plainName(name)
}

/** How the world comes to ask this public zone: by its registered domain, by the zone above it, or as nobody draws. */
export function delegationOf(zone: Zone, around: Around): Delegation {
  const domain = domainOf(zone, around)
  if (domain) return byDomain(zone, domain)
  const parent = parentOf(zone, around)
  return parent ? byParent(zone, parent) : { because: 'its registration is not drawn' }
}

function byDomain(zone: Zone, domain: Domain): Delegation {
  const [given, wanted] = [serversOf(domain), serversOf(zone)]
  const target = read(domain, 'hostedZone')
  const refuse = (because: string) =>
    ({ refuse: 'X_DNS_NOT_DELEGATED', because, element: domain.id }) as const
  if (target !== undefined && target !== zone.id)
    return refuse(`${domain.name} is delegated to another zone than ${zone.name}.`)
  if (given && wanted && !sameServers(given, wanted))
    return refuse(
      `${domain.name} is delegated to ${given.join(', ')}, and ${zone.name} is answered by ${wanted.join(', ')}.`,
    )
  return { because: `${domain.name} is delegated to it` }
}

/** The public zone that holds the nearest name above. */
function parentOf(zone: Zone, around: Around): Zone | undefined {
  const name = nameOf(zone)
  return (around.all('hosted-zone') as readonly Zone[])
    .filter((one) => !isPrivate(one) && name?.endsWith(`.${nameOf(one) ?? ' '}`))
    .sort((a, b) => (nameOf(b)?.length ?? 0) - (nameOf(a)?.length ?? 0))[0]
}

function byParent(zone: Zone, parent: Zone): Delegation {
  const records = recordsOf(parent)
  const handsOn = records?.find(
    (record) => record.type === 'NS' && record.name !== undefined && plainName(record.name) === nameOf(zone),
  )
  if (records && !handsOn)
    return {
      refuse: 'X_DNS_NOT_DELEGATED',
      because: `${parent.name} has no NS record for ${nameOf(zone)}, so nobody asks ${zone.name}.`,
      element: parent.id,
    }
  const [given, wanted] = [handsOn?.resourceRecords, serversOf(zone)]
  if (given && wanted && !given.some(isOpen) && !sameServers(given, wanted))
    return {
      refuse: 'X_DNS_NOT_DELEGATED',
      because: `${parent.name} hands ${nameOf(zone)} on to ${given.join(', ')}, and ${zone.name} is answered by ${wanted.join(', ')}.`,
      element: parent.id,
    }
  return { because: `${parent.name} hands it on` }
}

function serversOf(element: Zone | Domain): readonly string[] | undefined {
  const servers = element.kind === 'hosted-zone' ? read(element, 'nameServers') : read(element, 'nameServers')
  return servers && servers.length > 0 && !servers.some(isOpen) ? servers : undefined
}

const sameServers = (a: readonly string[], b: readonly string[]) => listed(a) === listed(b)

const listed = (servers: readonly string[]) =>
  servers
    .map((server) => plainName(server.trim()))
    .sort()
    .join()
