type Members = Readonly<Record<string, unknown>>

/** Conditions that are one list of values: their property beside each other, their name at AWS, the member that holds them. */
const LISTS = [
  { flat: 'HostHeader', field: 'host-header', member: 'HostHeaderConfig' },
  { flat: 'PathPattern', field: 'path-pattern', member: 'PathPatternConfig' },
  { flat: 'HttpRequestMethod', field: 'http-request-method', member: 'HttpRequestMethodConfig' },
  { flat: 'SourceIp', field: 'source-ip', member: 'SourceIpConfig' },
] as const

const FLAT = [...LISTS.map(({ flat }) => flat), 'HttpHeader', 'QueryString']

/** Conditions side by side become the list that AWS takes. */
export function nestConditions(properties: Members): Members {
  const { HttpHeader: header, QueryString: query, ...others } = properties
  const rest = Object.fromEntries(Object.entries(others).filter(([name]) => !FLAT.includes(name)))
  const conditions: Members[] = LISTS.flatMap(({ flat, field, member }) =>
    others[flat] === undefined ? [] : [{ Field: field, [member]: { Values: others[flat] } }],
  )
  if (header !== undefined) conditions.push({ Field: 'http-header', HttpHeaderConfig: header })
  if (query !== undefined) {
    const Values = Array.isArray(query) ? query.map(pairOf) : query
    conditions.push({ Field: 'query-string', QueryStringConfig: { Values } })
  }
  return conditions.length > 0 ? { ...rest, Conditions: conditions } : rest
}

/** The other way round; a list in a shape that is not known stays as it is. */
export function flattenConditions(properties: Members): Members {
  const { Conditions: conditions, ...rest } = properties
  if (!Array.isArray(conditions) || conditions.length === 0) return properties
  const flat: Record<string, unknown> = {}
  for (const condition of conditions as readonly unknown[]) {
    const one = flatten(condition)
    if (!one || Object.keys(one).some((name) => Object.hasOwn(flat, name))) return properties
    Object.assign(flat, one)
  }
  return { ...rest, ...flat }
}

function flatten(condition: unknown): Members | undefined {
  if (typeof condition !== 'object' || condition === null) return undefined
  const { Field, Values, ...configs } = condition as Members
  const [member, config] = Object.entries(configs)[0] ?? []
  if (Object.keys(configs).length > 1) return undefined
  const list = LISTS.find(({ field }) => field === Field)
  if (list) {
    // Hosts and paths may stand in Values alone; where both are given they say the same.
    const values = member === list.member ? onlyValues(config) : member === undefined ? Values : undefined
    return values === undefined ? undefined : { [list.flat]: values }
  }
  if (Values !== undefined) return undefined
  if (Field === 'http-header' && member === 'HttpHeaderConfig') return { HttpHeader: config }
  if (Field !== 'query-string' || member !== 'QueryStringConfig') return undefined
  const values = onlyValues(config)
  const texts = Array.isArray(values) ? values.map(textOf) : []
  return texts.length > 0 && !texts.includes(undefined) ? { QueryString: texts } : undefined
}

/** The values of a member that holds nothing else. */
function onlyValues(config: unknown): unknown {
  const { Values, ...further } = Object(config) as Members
  return Object.keys(further).length === 0 ? Values : undefined
}

/** "key=value" as AWS takes it, or a value alone. */
function pairOf(text: unknown): unknown {
  if (typeof text !== 'string') return { Value: text }
  const at = text.indexOf('=')
  return at > 0 ? { Key: text.slice(0, at), Value: text.slice(at + 1) } : { Value: text }
}

function textOf(pair: unknown): unknown {
  const { Key, Value } = Object(pair) as Members
  if (Key === undefined) return typeof Value === 'string' && Value.indexOf('=') > 0 ? undefined : Value
  return typeof Key === 'string' && typeof Value === 'string' && !Key.includes('=')
    ? `${Key}=${Value}`
    : undefined
}
