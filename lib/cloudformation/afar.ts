import type { Element, Id } from '@/lib/design/element'
import { isRecord } from '@/lib/design/record'
import { definitionOf } from '@/lib/elements'
import { callOf } from './intrinsic'
import { pascal } from './name'
import { subjectOf } from './scope'
import type { Properties } from './template'

/** The name under which a resource of another template is spoken of until a parameter takes its place. No logical id has a space. */
export const afarName = (id: Id): string => `Afar ${id}`

/** Attributes that are lists. */
const LISTS: ReadonlySet<string> = new Set(['DnsEntries'])

const typeOf = ({ attribute = '' }: Stand) => (LISTS.has(attribute) ? 'CommaDelimitedList' : 'String')

/** A parameter stands for an element of another template, or for an attribute of it. */
type Stand = { readonly parameter: string; readonly id: Id; readonly attribute?: string }

/**
 * Resources that name elements of other templates, with a parameter in the place of each such name.
 * Shape: `parameters` and `elsewhere` are sections of the template and of our Metadata; both empty where nothing is afar.
 */
export function withParameters<R extends Properties>(
  resources: Readonly<Record<string, R>>,
  afar: ReadonlyMap<string, Element>,
  taken: (name: string) => boolean,
  titleOf: (id: Id) => string | undefined,
) {
  const stands = new Map<string, Stand>()
  const standFor = (name: string, attribute?: string): unknown => {
    const element = afar.get(name)
    if (!element) return undefined
    const key = `${name} ${attribute ?? ''}`
    const found = stands.get(key) ?? {
      parameter: free(element, attribute),
      id: element.id,
      ...(attribute && { attribute }),
    }
    stands.set(key, found)
    return { Ref: found.parameter }
  }
  const free = ({ name, kind }: Element, attribute = 'Id') => {
    const base = `${pascal(name) || pascal(kind)}${pascal(attribute)}`
    const used = new Set([...stands.values()].map(({ parameter }) => parameter))
    let free = base
    for (let turn = 2; taken(free) || used.has(free); turn++) free = `${base}${turn}`
    return free
  }
  const replaced = afar.size === 0 ? resources : (replace(resources, standFor) as typeof resources)
  const describe = ({ id, attribute }: Stand) =>
    `${attribute ?? 'Id'} of ${subjectOf(afar.get(afarName(id))!)} in the template of ${titleOf(id) ?? 'another place'}`
  const each = [...stands.values()]
  return {
    resources: replaced,
    parameters: Object.fromEntries(
      each.map((stand) => [stand.parameter, { Type: typeOf(stand), Description: describe(stand) }]),
    ),
    elsewhere: Object.fromEntries(
      each.map(({ parameter, id, attribute }) => {
        const { kind } = afar.get(afarName(id))!
        return [parameter, { Id: id, Kind: kind, ...(attribute !== undefined && { Attribute: attribute }) }]
      }),
    ),
  }
}

/** What stands in the templates beside this one, as its Metadata tells: by the name that resources then speak of it. */
export function readElsewhere(elsewhere: Properties) {
  const known = Object.entries(elsewhere).flatMap(([parameter, entry]) => {
    const { Id: id, Kind: kind, Attribute: attribute } = isRecord(entry) ? entry : {}
    const type = definitionOf(String(kind))?.cfn?.type
    return typeof id === 'string' && type !== undefined
      ? [{ parameter, id, kind: String(kind), type, attribute }]
      : []
  })
  const byParameter = new Map(known.map((one) => [one.parameter, one]))
  return {
    resources: Object.fromEntries(known.map(({ id, type }) => [afarName(id), { Type: type }])),
    elements: new Map(known.map(({ id, kind }) => [afarName(id), { id, kind }])),
    /** The same with the resource in the place of each parameter. */
    inPlace: (resources: Properties): Properties =>
      byParameter.size === 0
        ? resources
        : (replace(resources, (name) => {
            const one = byParameter.get(name)
            if (!one) return undefined
            return one.attribute === undefined
              ? { Ref: afarName(one.id) }
              : { 'Fn::GetAtt': [afarName(one.id), one.attribute] }
          }) as Properties),
  }
}

/** A value with another in the place of what names a resource, at any depth; undefined leaves it as it is. */
function replace(value: unknown, by: (name: string, attribute?: string) => unknown): unknown {
  const [call, argument] = callOf(value) ?? []
  if (call === 'Ref' && typeof argument === 'string') return by(argument) ?? value
  if (call === 'Fn::GetAtt' && Array.isArray(argument))
    return by(String(argument[0]), String(argument[1])) ?? value
  if (Array.isArray(value)) return value.map((entry) => replace(entry, by))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, replace(member, by)]))
}
