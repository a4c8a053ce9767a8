import type { Node, Scalar } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { SHORT_TAGS } from './intrinsic'

const LARGEST = 10 * 1024 * 1024
const DEEPEST = 64

const FULL_NAMES: ReadonlyMap<string, string> = new Map([...SHORT_TAGS].map(([name, tag]) => [tag, name]))

/**
 * A template's text as plain values, YAML or JSON; short tags become the functions that they stand for.
 * Fails: one line that names the place: too large, nested too deeply, an alias, a key twice, or no YAML at all.
 */
export function parseTemplate(text: string): Result<unknown> {
  if (text.length > LARGEST)
    return failed(`The template has ${(text.length / 1024 / 1024).toFixed(1)} MB. Up to 10 MB are read.`)
  if (text.trim() === '') return failed('The template is empty.')
  return /^\uFEFF?\s*\{/.test(text) ? (parseJson(text) ?? parseYaml(text)) : parseYaml(text)
}

/** Undefined when it is not JSON: it may still be YAML that starts with a brace. */
function parseJson(text: string): Result<unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isTooDeep(value, 0) ? failed(TOO_DEEP) : done(value)
  } catch {
    return undefined
  }
}

const TOO_DEEP = `The template is nested more than ${DEEPEST} levels deep; no resource needs that.`

const isTooDeep = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth > DEEPEST || Object.values(value).some((member) => isTooDeep(member, depth + 1)))

/** One line for the person; thrown only inside this file, since the reader goes deep. */
class Refusal extends Error {}

function parseYaml(text: string): Result<unknown> {
  const counter = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false })
    const [error] = document.errors
    if (error) return failed(`Line ${counter.linePos(error.pos[0]).line}: ${error.message}.`)
    return done(read(document.contents, 0, (node) => counter.linePos(node.range?.[0] ?? 0).line))
  } catch (error) {
    if (error instanceof Refusal) return failed(error.message)
    // The parser calls itself for every level.
    if (error instanceof RangeError) return failed(TOO_DEEP)
    throw error
  }
}

type LineOf = (node: Node) => number

function read(node: Node | null, depth: number, lineOf: LineOf): unknown {
  if (node === null) return null
  if (depth > DEEPEST) throw new Refusal(TOO_DEEP)
  if (isAlias(node))
    throw new Refusal(`Line ${lineOf(node)}: CloudFormation takes no aliases; write the value again.`)
  const value = readContent(node, depth, lineOf)
  const { tag } = node as { tag?: string }
  if (tag === undefined || tag.startsWith('tag:yaml.org')) return value
  if (tag === '!Condition') return { Condition: value }
  const name = FULL_NAMES.get(tag)
  if (name === undefined) throw new Refusal(`Line ${lineOf(node)}: ${tag} is no function of CloudFormation.`)
  return { [name]: name === 'Fn::GetAtt' && typeof value === 'string' ? splitPath(value) : value }
}

function readContent(node: Node, depth: number, lineOf: LineOf): unknown {
  if (isSeq(node)) return node.items.map((entry) => read(entry as Node | null, depth + 1, lineOf))
  if (!isMap(node)) return isScalar(node) ? readScalar(node) : null
  const members = new Map<string, unknown>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(readScalar(key)) : '?'
    if (members.has(name) || name === '__proto__')
      throw new Refusal(
        `Line ${lineOf(key as Node)}: "${name}" ${members.has(name) ? 'stands here twice' : 'is not allowed'}; take one out.`,
      )
    members.set(name, read(value as Node | null, depth + 1, lineOf))
  }
  return Object.fromEntries(members)
}

/** Digits that a number would change (012, 1.0, a long account id) stay a text, as CloudFormation keeps them. */
function readScalar(node: Scalar): unknown {
  const { value, source } = node
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : value
}

function splitPath(path: string): readonly string[] {
  const dot = path.indexOf('.')
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)]
}
