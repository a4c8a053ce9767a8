import { stringify } from 'yaml'
import { callOf, SHORT_TAGS } from './intrinsic'

/** CloudFormation reads YAML 1.1: yes, 12:30 and long digits must be quoted to stay texts. */
const SETTINGS = {
  compat: 'yaml-1.1',
  singleQuote: true,
  lineWidth: 0,
  aliasDuplicateObjects: false,
} as const

/** How far members stand in from the key above them, and the dashes of a list. */
export type Style = { readonly step: string; readonly dash: string }

const OURS: Style = { step: '  ', dash: '  ' }

/**
 * A value as lines of YAML, intrinsic functions by their short tags; the first line goes on after "key:".
 * The yaml package writes every text that may need quotes; the rest is laid out here, since building its
 * nodes for a template of 1,000 elements takes longer than all other work.
 * Members stand at `indent`, entries of a list at `dash`.
 */
function yamlLines(value: unknown, indent: string, dash: string, style: Style): readonly string[] {
  const call = shortCall(value)
  if (call) {
    const flow = typeof call.argument === 'object' ? flowText(call.argument) : scalarFlow(call.argument)
    if (flow.length < 100) return [` ${call.tag} ${flow}`]
    const [first = '', ...rest] = yamlLines(call.argument, indent, dash, style)
    return [` ${call.tag}${first}`, ...rest]
  }
  if (Array.isArray(value))
    return value.length === 0 ? [' []'] : ['', ...value.flatMap((entry) => item(entry, dash, style))]
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return entries.length === 0
      ? [' {}']
      : ['', ...entries.flatMap(([key, member]) => pair(key, member, indent, style))]
  }
  const [first = '', ...rest] = scalar(value).split('\n')
  // A block text that says how far it is indented says two.
  if (style !== OURS && /^[|>]\d/.test(first)) return [` ${JSON.stringify(value)}`]
  return [` ${first}`, ...rest.map((line) => (line === '' ? '' : `${indent}${line.slice(2)}`))]
}

/** One member of a mapping, at an indent. */
export function pair(key: string, value: unknown, indent: string, style = OURS): readonly string[] {
  const [first, ...rest] = yamlLines(value, indent + style.step, indent + style.dash, style)
  return [`${indent}${scalarFlow(key)}:${first}`, ...rest]
}

/** One entry of a list, at an indent. */
export function item(value: unknown, indent: string, style = OURS): readonly string[] {
  const lines = yamlLines(value, `${indent}  `, `${indent}  `, style)
  // A mapping starts on the line of its dash.
  if (lines[0] === '') return [`${indent}- ${lines[1]!.trimStart()}`, ...lines.slice(2)]
  return [`${indent}-${lines[0]}`, ...lines.slice(1)]
}

/** A value on one line. */
export function flowText(value: unknown): string {
  const call = shortCall(value)
  if (call) return `${call.tag} ${flowText(call.argument)}`
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalarFlow(value)
  const members = Object.entries(value).map(([key, member]) => `${scalarFlow(key)}: ${flowText(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** A function by its tag. A tag cannot follow a tag, so a function of a function keeps its long name. */
export function shortCall(value: unknown): { readonly tag: string; readonly argument: unknown } | undefined {
  const [name, argument] = callOf(value) ?? []
  const tag = name === undefined ? undefined : SHORT_TAGS.get(name)
  if (tag === undefined || argument === null || callOf(argument)) return undefined
  if (name === 'Ref' && typeof argument !== 'string') return undefined
  const isPath = name === 'Fn::GetAtt' && Array.isArray(argument) && argument.length === 2
  if (isPath && argument.every((part) => typeof part === 'string') && !argument[0]!.includes('.'))
    return { tag, argument: argument.join('.') }
  return { tag, argument }
}

const PLAIN = /^[A-Za-z][\w/.-]*(?:(?:::?| )[\w/.-]+)*$/
const PLAIN_ID = /^[A-Za-z0-9][\w-]*[g-np-wyzG-NP-WYZ][\w-]*$/
const PLAIN_BLOCK = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|=|<<|e\d+)$/i

const written = new Map<string, string>()

/** A text, number or flag; texts of several lines have lines that start with two spaces. */
export function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  if (RESERVED.test(value)) return `'${value}'`
  if (PLAIN.test(value) || PLAIN_ID.test(value) || PLAIN_BLOCK.test(value)) return value
  const hit = written.get(value)
  if (hit !== undefined) return hit
  if (written.size > 20_000) written.clear()
  const text = stringify({ x: value }, SETTINGS).slice('x: '.length, -1)
  written.set(value, text)
  return text
}

/** Words that no reader takes for anything else between brackets either. */
const PLAIN_IN_FLOW = /^[A-Za-z][\w/.-]*(?:(?:::| )\w[\w/.-]*)*$/

/** A scalar that also stands between brackets, and as a key. */
function scalarFlow(value: unknown): string {
  const text = scalar(value)
  const plain = [PLAIN_IN_FLOW, PLAIN_ID, PLAIN_BLOCK].some((form) => form.test(text))
  if (typeof value !== 'string' || plain) return text
  if (text === value) return `'${text.replaceAll("'", "''")}'`
  return text.includes('\n') ? JSON.stringify(value) : text
}
