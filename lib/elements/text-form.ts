import type { Wrap } from './field'

/** A reference inside a text: Ref or Fn::GetAtt. */
type Reference = Readonly<Record<string, unknown>>
type Piece = string | Reference

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A text as its pieces: literal parts and references, whichever of Ref, Fn::GetAtt, Fn::Sub and Fn::Join it is written
 * with. AWS's pseudo parameters stay in the literal parts as `${AWS::Region}`. Undefined for anything else.
 */
export function piecesOf(value: unknown): readonly Piece[] | undefined {
  const pieces = split(value)
  return pieces?.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') return [...joined.slice(0, -1), last + piece]
    return piece === '' ? joined : [...joined, piece]
  }, [])
}

function split(value: unknown): readonly Piece[] | undefined {
  if (typeof value === 'string') return [value]
  const [[name, argument] = [], ...more] = isMembers(value) ? Object.entries(value) : []
  if (name === undefined || more.length > 0) return undefined
  if (name === 'Ref') return typeof argument === 'string' ? [named(argument)] : undefined
  if (name === 'Fn::GetAtt') return [value as Reference]
  if (name === 'Fn::Sub')
    return Array.isArray(argument) ? splitSub(argument[0], argument[1]) : splitSub(argument, {})
  return name === 'Fn::Join' && Array.isArray(argument) ? splitJoin(argument[0], argument[1]) : undefined
}

const named = (name: string): Piece => (name.startsWith('AWS::') ? `\${${name}}` : { Ref: name })

function splitJoin(separator: unknown, parts: unknown): readonly Piece[] | undefined {
  if (typeof separator !== 'string' || !Array.isArray(parts)) return undefined
  const all = parts
    .map((part, index) => [...(index > 0 ? [separator] : []), ...(split(part) ?? [undefined])])
    .flat()
  return all.every((piece) => piece !== undefined) ? all : undefined
}

function splitSub(text: unknown, own: unknown): readonly Piece[] | undefined {
  if (typeof text !== 'string') return undefined
  const variables = isMembers(own) ? own : {}
  const all = text.split(/(\$\{[^}]*\})/).flatMap((part): readonly (Piece | undefined)[] => {
    const name = /^\$\{([^!][^}]*)\}$/.exec(part)?.[1]?.trim()
    if (name === undefined) return [part.replace('${!', '${')]
    if (Object.hasOwn(variables, name)) return split(variables[name]) ?? [undefined]
    const [id, ...attribute] = name.split('.')
    return attribute.length > 0 ? [{ 'Fn::GetAtt': [id, attribute.join('.')] }] : [named(name)]
  })
  return all.every((piece) => piece !== undefined) ? all : undefined
}

/** Stands for the reference where a form is told by a pattern; no text of a template can hold it. */
const HERE = '${}'

/** A reference between two literal texts; `as` are the forms that are understood, if there are more than the one written. */
export const between = (before: string, after: string, as?: RegExp): Wrap => ({
  out: (reference) => {
    if (typeof reference === 'string') return { 'Fn::Sub': `${before}${reference}${after}` }
    const { Ref: ref, 'Fn::GetAtt': attribute } = Object(reference) as Record<string, unknown>
    const name = ref ?? (Array.isArray(attribute) ? attribute.join('.') : attribute)
    return { 'Fn::Sub': `${before}\${${String(name)}}${after}` }
  },
  in: (value) => {
    const pieces = piecesOf(value) ?? []
    const references = pieces.filter((piece) => typeof piece !== 'string')
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : HERE)).join('')
    const fits = as ? as.test(text) : text === before + HERE + after
    return references.length === 1 && fits ? references[0] : undefined
  },
})
