import type { Node } from 'jsonc-parser'
import { parseTree } from 'jsonc-parser'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { Parsed, Path } from './parsed'

export const DEEPEST = 64
export const TOO_DEEP = `The template is nested more than ${DEEPEST} levels deep; no resource needs that.`

/** A template in JSON. Undefined when it is not JSON: it may still be YAML that starts with a brace. */
export function parseJson(text: string): Result<Parsed> | undefined {
  if (depthOf(text) > DEEPEST) return failed(TOO_DEEP)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const tree = parseTree(text)!
  const lineAt = lineFinder(text)
  const problems: string[] = []
  const refused = refusedKey(tree, (key) => problems.push(tellTwice(lineAt(key.offset), String(key.value))))
  if (refused)
    return failed(`Line ${lineAt(refused.offset)}: "${String(refused.value)}" is not allowed; take it out.`)
  const lineOf: Parsed['lineOf'] = (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(tree, path.slice(0, length))
      if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset)
    }
    return 1
  }
  const linesOf: Parsed['linesOf'] = (path) => {
    const node = nodeAt(tree, path)
    return node ? [lineOf(path), lineAt(node.offset + node.length)] : undefined
  }
  return done({ value, problems, format: 'json', lineOf, linesOf })
}

const members = new WeakMap<Node, ReadonlyMap<string, Node>>()

/** The value at a path; members are found by an index, since a template may have thousands. */
function nodeAt(tree: Node, path: Path): Node | undefined {
  let at: Node | undefined = tree
  for (const step of path)
    at = at?.type === 'array' ? at.children?.[Number(step)] : at && membersOf(at).get(String(step))
  return at
}

function membersOf(node: Node): ReadonlyMap<string, Node> {
  const hit = members.get(node)
  if (hit) return hit
  const pairs = node.type === 'object' ? (node.children ?? []) : []
  const found = new Map(pairs.map(({ children }) => [String(children![0]!.value), children![1]!] as const))
  members.set(node, found)
  return found
}

/** How deep brackets go, texts aside. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth)
    else if (sign === '}' || sign === ']') depth--
  }
  return deepest
}

/** A key that an object has twice, in one line. */
export const tellTwice = (line: number, key: string): string =>
  `Line ${line}: "${key}" stands here twice; the later one counts. Take one out.`

/** The first key that would change every object; keys that stand twice are told. */
function refusedKey(node: Node, tell: (key: Node) => void): Node | undefined {
  const keys = new Set<unknown>()
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children![0]! : undefined
    if (key?.value === '__proto__') return key
    if (key && keys.has(key.value)) tell(key)
    if (key) keys.add(key.value)
    const found = refusedKey(key ? child.children![1]! : child, tell)
    if (found) return found
  }
  return undefined
}

/** The line of an offset, counted from 1. */
function lineFinder(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
