import type { CST, Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isNode, isPair, isScalar, isSeq } from 'yaml'

type Token = CST.SourceToken

/** Where a value stands in a YAML text: after a key, or after the dash or comma of a list. */
export type Slot = {
  readonly node: Node | undefined
  /** Where the pair or entry begins: its key, its dash, or the value itself in a flow list. */
  readonly start: number
  /** Behind the colon or dash. */
  readonly after: number
  /** Behind the last sign of the value; comments and line ends are not its. */
  readonly end: number
  /** The first sign of the value, its tag included. */
  readonly from: number
  readonly flow: boolean
  readonly list: boolean
}

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true

/** The places of all members or entries of a collection, in the order of the text. */
export function slotsOf(text: string, node: YAMLMap | YAMLSeq): readonly Slot[] {
  const flow = isFlow(node)
  if (isMap(node)) return (node.items as Pair[]).map((pair) => slotOfPair(text, pair, flow))
  const tokens = (node.srcToken as CST.BlockSequence | CST.FlowCollection | undefined)?.items ?? []
  return node.items.map((entry, index) => slotOfEntry(text, entry, tokens[index]?.start ?? [], flow))
}

function slotOfPair(text: string, pair: Pair, flow: boolean): Slot {
  const key = pair.key as Node
  const sep = (pair.srcToken as { sep?: Token[] } | undefined)?.sep ?? []
  const colon = sep.find(({ type }) => type === 'map-value-ind')
  const after = colon ? colon.offset + 1 : key.range![1]
  const node = isNode(pair.value) ? pair.value : undefined
  return { node, start: key.range![0], after, ...extent(text, node, sep, after), flow, list: false }
}

function slotOfEntry(text: string, entry: unknown, start: readonly Token[], flow: boolean): Slot {
  // A flow list may hold a single pair.
  const node = isNode(entry) ? entry : isPair(entry) ? (entry.value as Node) : undefined
  const dash = start.find(({ type }) => type === 'seq-item-ind')
  const after = dash ? dash.offset + 1 : (node?.range?.[0] ?? 0)
  const place = extent(text, node, start, after)
  return { node, start: dash?.offset ?? place.from, after, ...place, flow, list: true }
}

function extent(text: string, node: Node | undefined, tokens: readonly Token[], after: number) {
  const tag = tokens.find(({ type }) => type === 'tag')
  const end = Math.max(node ? endOf(text, node) : after, tag ? tag.offset + tag.source.length : after)
  return { from: tag?.offset ?? Math.max(after, Math.min(node?.range?.[0] ?? after, end)), end }
}

/** Behind the last sign of a value. */
export function endOf(text: string, node: Node): number {
  const [start, end] = node.range!
  if (isScalar(node)) {
    if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return end
    // A text that keeps its last line ends owns them.
    if (/^[|>]\d*\+/.test(text.slice(start, start + 4))) return end
    return start + text.slice(start, end).trimEnd().length
  }
  if (isFlow(node) || !(isMap(node) || isSeq(node))) return end
  const last = slotsOf(text, node).at(-1)
  return last?.end ?? start
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Behind the line end of the line that holds an offset. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** The column of an offset as spaces. */
export const indentAt = (text: string, at: number): string => ' '.repeat(at - lineStart(text, at))

/** Does nothing but white space stand before it on its line? */
export const isFirstOnLine = (text: string, at: number): boolean =>
  text.slice(lineStart(text, at), at).trim() === ''
