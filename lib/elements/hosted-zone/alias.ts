import type { Reshape } from '../define'

type Members = Readonly<Record<string, unknown>>

/**
 * The attributes of a name and of its zone, by the attribute that a field asks for. That of a classic load balancer
 * only tells it from the others, since an internal one has no such name.
 */
const NAMES: Readonly<Record<string, { readonly name: string; readonly zone: string }>> = {
  DNSName: { name: 'DNSName', zone: 'CanonicalHostedZoneID' },
  CanonicalHostedZoneName: { name: 'DNSName', zone: 'CanonicalHostedZoneNameID' },
  RegionalDomainName: { name: 'RegionalDomainName', zone: 'RegionalHostedZoneId' },
  DistributionDomainName: { name: 'DistributionDomainName', zone: 'DistributionHostedZoneId' },
}

const ENTRIES = 'DnsEntries'

/** AWS wants the zone of an alias beside its name; a record names the element alone. */
export const aliasZones: Reshape = {
  out: (properties) => {
    const { DNSName: said, ...rest } = Object(properties.AliasTarget) as Members
    const [resource, asked] = attributeIn(said) ?? []
    if (resource === undefined || asked === undefined) return properties
    const known = Object.hasOwn(NAMES, asked) ? NAMES[asked] : undefined
    if (!known && asked !== ENTRIES) return properties
    const name = known ? getAtt(resource, known.name) : entryOf(resource, 1)
    const zone = known ? getAtt(resource, known.zone) : entryOf(resource, 0)
    return { ...properties, AliasTarget: { DNSName: name, HostedZoneId: zone, ...rest } }
  },
  in: (properties) => {
    const { DNSName: name, HostedZoneId: zone, ...rest } = Object(properties.AliasTarget) as Members
    const found = name === undefined || zone === undefined ? undefined : elementNamed(name, zone)
    return found ? { ...properties, AliasTarget: { DNSName: found, ...rest } } : properties
  },
}

/** A group holds records of its own. */
export const aliasZonesOfEach: Reshape = {
  out: (properties) => eachRecord(properties, aliasZones.out),
  in: (properties) => eachRecord(properties, aliasZones.in),
}

function eachRecord(properties: Members, reshape: (record: Members) => Members): Members {
  const { RecordSets: records } = properties
  if (!Array.isArray(records)) return properties
  const reshaped = records.map((record: unknown) =>
    typeof record === 'object' && record !== null ? reshape(record as Members) : record,
  )
  return { ...properties, RecordSets: reshaped }
}

function elementNamed(name: unknown, zone: unknown): unknown {
  const [resource, attribute] = attributeIn(withoutDualstack(name)) ?? []
  const [owner, zoneAttribute] = attributeIn(zone) ?? []
  if (resource !== undefined && resource === owner)
    for (const [asked, known] of Object.entries(NAMES))
      if ((attribute === known.name || attribute === asked) && zoneAttribute === known.zone)
        return getAtt(resource, asked)
  const endpoint = entryIn(name, 1)
  return endpoint !== undefined && endpoint === entryIn(zone, 0) ? getAtt(endpoint, ENTRIES) : undefined
}

const getAtt = (resource: string, attribute: string) => ({ 'Fn::GetAtt': [resource, attribute] })

/** Entries of an endpoint are "zone:name", the Regional one first. */
const entryOf = (resource: string, part: 0 | 1) => ({
  'Fn::Select': [part, { 'Fn::Split': [':', { 'Fn::Select': [0, getAtt(resource, ENTRIES)] }] }],
})

function entryIn(value: unknown, part: 0 | 1): string | undefined {
  const split = selected(value, part)
  const [mark, list] = (argumentOf(split, 'Fn::Split') as readonly unknown[] | undefined) ?? []
  const [resource, attribute] = mark === ':' ? (attributeIn(selected(list, 0)) ?? []) : []
  return attribute === ENTRIES ? resource : undefined
}

function selected(value: unknown, place: number): unknown {
  const select = argumentOf(value, 'Fn::Select')
  return Array.isArray(select) && String(select[0]) === String(place) ? (select[1] as unknown) : undefined
}

const argumentOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === name
    ? (value as Members)[name]
    : undefined

/** The resource and the attribute that a value names, by Fn::GetAtt or by Fn::Sub with nothing around. */
function attributeIn(value: unknown): readonly [resource: string, attribute: string] | undefined {
  const sub = /^\$\{(\w+)\.([\w.]+)\}$/.exec(String(argumentOf(value, 'Fn::Sub')))
  const argument = sub ? [sub[1], sub[2]] : argumentOf(value, 'Fn::GetAtt')
  const [resource, ...attribute] =
    typeof argument === 'string'
      ? argument.split('.')
      : Array.isArray(argument)
        ? (argument as unknown[])
        : []
  return typeof resource === 'string' &&
    attribute.every((part) => typeof part === 'string') &&
    attribute.length > 0
    ? [resource, attribute.join('.')]
    : undefined
}

/** The name without the prefix by which a load balancer gives addresses of both families. */
function withoutDualstack(name: unknown): unknown {
  const join = argumentOf(name, 'Fn::Join')
  const [mark, parts] = Array.isArray(join) ? (join as unknown[]) : []
  if (mark === '' && Array.isArray(parts) && parts.length === 2 && parts[0] === 'dualstack.')
    return parts[1] as unknown
  const sub = argumentOf(name, 'Fn::Sub')
  return typeof sub === 'string' ? { 'Fn::Sub': sub.replace(/^dualstack\./, '') } : name
}
