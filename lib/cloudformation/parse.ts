import type { Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { SHORT_TAGS } from './intrinsic'
import { isNestedTooDeep } from './parse-depth'
import { DEEPEST, parseJson, tellTwice, TOO_DEEP } from './parse-json'
import type { Parsed, Path } from './parsed'
import { endOf } from './source/yaml-slot'
import { YAML_TAGS } from './yaml-tags'

/** CloudFormation itself takes 1 MB. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST = 1024 * 1024

const FULL_NAMES: ReadonlyMap<string, string> = new Map([...SHORT_TAGS].map(([name, tag]) => [tag, name]))

/**
 * Reads a template's text, YAML or JSON.
 * A key that stands twice is told; the later one counts, as for CloudFormation.
 * Fails: one line that names the place: too large, no text, nested too deeply, an alias, or no YAML at all.
 */
export function parseTemplate(text: string): Result<Parsed> {
  if (text.length > LARGEST)
    return failed(
      `The template has ${(text.length / 1024 / 1024).toFixed(1)} MB. CloudFormation takes up to 1 MB.`,
    )
  if (text.trim() === '') return failed('The template is empty.')
  // Bytes that are no UTF-8 were read as U+FFFD.
  if (/[\0\uFFFD]/.test(text.slice(0, 1000)))
    return failed('The file is no text, perhaps a picture or an archive. Choose a template.')
  const plain = text.replace(/^\uFEFF/, '')
  return /^\s*\{/.test(plain) ? (parseJson(plain) ?? parseYaml(plain)) : parseYaml(plain)
}

/** One line for the person; thrown only inside this file, since the reader goes deep. */
class Refusal extends Error {}

function parseYaml(text: string): Result<Parsed> {
  if (isNestedTooDeep(text)) return failed(TOO_DEEP)
  const counter = new LineCounter()
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      uniqueKeys: false,
      prettyErrors: false,
      customTags: YAML_TAGS,
    })
    const [error] = document.errors
    if (error) {
      const { line } = counter.linePos(error.pos[0])
      return failed(
        error.code === 'MULTIPLE_DOCS'
          ? `Line ${line}: a second document starts here; a template is one document.`
          : `Line ${line}: ${error.message.split('\n')[0]!.replace(/[.:]$/, '')}.`,
      )
    }
    const lineAt = (node: Node) => counter.linePos(node.range?.[0] ?? 0).line
    const problems: string[] = []
    const reader: Reader = { lineAt, tell: (problem) => problems.push(problem) }
    return done({
      value: readNode(document.contents, 0, reader),
      problems,
      format: 'yaml',
      lineOf: (path) => lineAt(nodeAt(document, path)),
      linesOf: (path) => {
        const [key, value] = [nodeAt(document, path), document.getIn(path, true)]
        return isNode(value)
          ? [lineAt(key), counter.linePos(Math.max(0, endOf(text, value) - 1)).line]
          : undefined
      },
    })
  } catch (error) {
    if (error instanceof Refusal) return failed(error.message)
    throw error
  }
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The members of a mapping by key; a template may have thousands, and each is asked for. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const hit = pairs.get(map)
  if (hit) return hit
  const found = new Map(
    map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair as Pair] as const),
  )
  pairs.set(map, found)
  return found
}

/** The key of a member, or the entry of a list, as far down the path as there is one. */
function nodeAt(document: Document, path: Path): Node {
  let found = document.contents as Node
  let at: unknown = found
  for (const step of path) {
    const next: unknown = isMap(at)
      ? pairsOf(at).get(String(step))
      : isSeq(at)
        ? at.items[Number(step)]
        : undefined
    if (!next) break
    found = (isPair(next) ? next.key : next) as Node
    at = isPair(next) ? next.value : next
  }
  return found
}

type Reader = { readonly lineAt: (node: Node) => number; readonly tell: (problem: string) => void }

function readNode(node: Node | null, depth: number, reader: Reader): unknown {
  if (node === null) return null
  if (depth > DEEPEST) throw new Refusal(TOO_DEEP)
  if (isAlias(node))
    throw new Refusal(`Line ${reader.lineAt(node)}: CloudFormation takes no aliases; write the value again.`)
  const value = readContent(node, depth, reader)
  const { tag } = node as { tag?: string }
  if (tag === undefined || tag.startsWith('tag:yaml.org')) return value
  if (tag === '!Condition') return { Condition: value }
  const name = FULL_NAMES.get(tag)
  if (name === undefined)
    throw new Refusal(`Line ${reader.lineAt(node)}: ${tag} is no function of CloudFormation.`)
  return { [name]: name === 'Fn::GetAtt' && typeof value === 'string' ? splitPath(value) : value }
}

function readContent(node: Node, depth: number, reader: Reader): unknown {
  if (isSeq(node)) return node.items.map((entry) => readNode(entry as Node | null, depth + 1, reader))
  if (!isMap(node)) return isScalar(node) ? readScalar(node) : null
  const members = new Map<string, unknown>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(readScalar(key)) : '?'
    if (name === '__proto__')
      throw new Refusal(`Line ${reader.lineAt(key as Node)}: "${name}" is not allowed; take it out.`)
    if (members.has(name)) reader.tell(tellTwice(reader.lineAt(key as Node), name))
    members.set(name, readNode(value as Node | null, depth + 1, reader))
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
