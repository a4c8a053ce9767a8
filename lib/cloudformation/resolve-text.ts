import { isRecord } from '@/lib/design/record'
import { formatPrefix, parsePrefix, prefixAt } from '@/lib/net/prefix'
import { callOf } from './intrinsic'
import { UNKNOWN } from './unknown'

type Inner = (value: unknown) => unknown

const textOf = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined

/** Fn::Sub: every variable out of its own table, else by Ref or GetAtt. */
export function substitute(argument: unknown, inner: Inner): unknown {
  const [text, table] = Array.isArray(argument) ? (argument as unknown[]) : [argument, {}]
  if (typeof text !== 'string') return UNKNOWN
  let isKnown = true
  const whole = text.replaceAll(/\$\{(!?)([^}]*)\}/g, (_, literal: string, variable: string) => {
    if (literal) return `\${${variable}}`
    const name = variable.trim()
    const own = isRecord(table) && Object.hasOwn(table, name)
    const dot = name.indexOf('.')
    const value = own
      ? inner(table[name])
      : inner(dot < 0 ? { Ref: name } : { 'Fn::GetAtt': [name.slice(0, dot), name.slice(dot + 1)] })
    const found = textOf(value)
    if (found === undefined) isKnown = false
    return found ?? ''
  })
  const only = /^\$\{([^!}.]+)\}$/.exec(text)?.[1]
  // Nothing but a variable: it may stand for a resource.
  if (!isKnown && only !== undefined) return inner({ Ref: only.trim() })
  return isKnown ? whole : UNKNOWN
}

export function joinTexts(argument: unknown): unknown {
  const [mark, parts] = Array.isArray(argument) ? (argument as unknown[]) : []
  if (typeof mark !== 'string' || !Array.isArray(parts)) return UNKNOWN
  const texts = parts.map(textOf)
  return texts.every((text) => text !== undefined) ? texts.join(mark) : UNKNOWN
}

export function splitText(argument: unknown): unknown {
  const [mark, text] = Array.isArray(argument) ? (argument as unknown[]) : []
  return typeof mark === 'string' && mark !== '' && typeof text === 'string' ? text.split(mark) : UNKNOWN
}

/** Fn::Select: other entries of the list need not be known. Of the zones of a known Region, the letter by its place. */
export function selectFrom(argument: unknown, inner: Inner): unknown {
  const [at, from] = Array.isArray(argument) ? (argument as unknown[]) : []
  const index = Number(textOf(inner(at)) ?? NaN)
  if (!Number.isInteger(index) || index < 0) return UNKNOWN
  const [name, region] = callOf(from) ?? []
  if (name === 'Fn::GetAZs') {
    const code = region === '' ? inner({ Ref: 'AWS::Region' }) : inner(region)
    return typeof code === 'string' && code !== '' && index < 6
      ? `${code}${String.fromCharCode(97 + index)}`
      : UNKNOWN
  }
  const list = Array.isArray(from) ? (from as unknown[]) : inner(from)
  return Array.isArray(list) && index < list.length ? inner(list[index]) : UNKNOWN
}

/** Fn::Cidr: so many blocks out of one, each with so many bits of its own. */
export function cidrBlocks(argument: unknown): unknown {
  const [block, count, bits] = Array.isArray(argument) ? (argument as unknown[]) : []
  const prefix = typeof block === 'string' ? parsePrefix(block) : undefined
  const total = Number(textOf(count) ?? NaN)
  if (!prefix || !(total >= 1 && total <= 256)) return UNKNOWN
  const whole = prefix.family === 4 ? 32 : 128
  const length = whole - Number(textOf(bits) ?? (prefix.family === 4 ? 8 : 64))
  if (!(length >= prefix.length && length <= whole)) return UNKNOWN
  const size = 1n << BigInt(whole - length)
  const blocks = Array.from({ length: total }, (_, index) =>
    prefixAt(prefix.family, prefix.first + BigInt(index) * size, length),
  )
  return blocks.at(-1)!.last <= prefix.last ? blocks.map(formatPrefix) : UNKNOWN
}
