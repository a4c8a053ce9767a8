import type { Node, YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'
import { callOf } from '../intrinsic'
import { YAML_TAGS } from '../yaml-tags'
import type { Style } from '../yaml-text'
import { flowText, item, pair } from '../yaml-text'
import { alignInOrder } from './align'
import type { Edit } from './splice'
import { applyEdits } from './splice'
import { inlineText } from './yaml-inline'
import { styleOf } from './yaml-style'
import type { Slot } from './yaml-slot'
import { indentAt, isFirstOnLine, isFlow, lineEnd, lineStart, slotsOf } from './yaml-slot'

type Splice = {
  readonly text: string
  readonly eol: string
  readonly style: Style
  readonly edits: Edit[]
}

/**
 * A YAML text that held `before` and is to hold `after`: only what differs is written anew, all else keeps its bytes.
 * The text must be one that `parseTemplate` takes.
 */
export function spliceYaml(text: string, before: unknown, after: unknown): string | undefined {
  const document = parseDocument(text, {
    keepSourceTokens: true,
    uniqueKeys: false,
    prettyErrors: false,
    customTags: YAML_TAGS,
  })
  const splice: Splice = { text, eol: text.includes('\r\n') ? '\r\n' : '\n', style: styleOf(text), edits: [] }
  const root: Slot = {
    node: document.contents!,
    start: 0,
    after: 0,
    from: 0,
    end: text.length,
    flow: false,
    list: false,
  }
  changeValue(splice, root, before, after)
  return applyEdits(text, splice.edits)
}

function changeValue(splice: Splice, slot: Slot, before: unknown, after: unknown) {
  if (same(before, after)) return
  const [was, is] = isTagged(slot.node) ? argumentsOf(before, after) : [before, after]
  const { node } = slot
  if (isMap(node) && isRecord(was) && isRecord(is) && sharesMember(was, is))
    changeMembers(splice, node, was, is)
  else if (isSeq(node) && Array.isArray(was) && Array.isArray(is) && was.length > 0 && is.length > 0)
    changeEntries(splice, slot, node, was, is, after)
  else replaceValue(splice, slot, after)
}

const isTagged = (node: Node | undefined) =>
  node !== undefined && (node as { tag?: string }).tag?.startsWith('!') === true

/** The arguments of two calls of one function. */
function argumentsOf(before: unknown, after: unknown): readonly [unknown, unknown] {
  const [name, was] = callOf(before) ?? []
  const [other, is] = callOf(after) ?? []
  return name === other && name !== 'Fn::GetAtt' ? [was, is] : [undefined, undefined]
}

const sharesMember = (a: object, b: object) => Object.keys(a).some((key) => Object.hasOwn(b, key))

type Members = Readonly<Record<string, unknown>>

function changeMembers(splice: Splice, node: YAMLMap, before: Members, after: Members) {
  const slots = slotsOf(splice.text, node)
  const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
  const keep = names.map((name) => Object.hasOwn(after, name))
  names.forEach((name, index) => keep[index] && changeValue(splice, slots[index]!, before[name], after[name]))
  removeSlots(splice, slots, keep)
  const last = slots[keep.lastIndexOf(true)]!
  const fresh = Object.keys(after).filter((key) => !Object.hasOwn(before, key))
  if (isFlow(node))
    insert(splice, last.end, fresh.map((key) => `, ${flowText({ [key]: after[key] }).slice(2, -2)}`).join(''))
  else {
    const indent = indentAt(splice.text, slots[0]!.start)
    insertLines(
      splice,
      last,
      fresh.flatMap((key) => pair(key, after[key], indent, splice.style)),
    )
  }
}

function changeEntries(
  splice: Splice,
  slot: Slot,
  node: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
  whole: unknown,
) {
  const slots = slotsOf(splice.text, node)
  const alignment = alignInOrder(before, after)
  const kept = new Set(alignment)
  const keep = slots.map((_, index) => kept.has(index))
  // Entries of a list in a list have no line of their own.
  const canFollow = isFlow(node) || slots.every(({ start }) => isFirstOnLine(splice.text, start))
  if (!keep.includes(true) || (!canFollow && after.length !== before.length))
    return replaceValue(splice, slot, whole)
  alignment.forEach((was, index) => {
    if (was !== undefined) changeValue(splice, slots[was]!, before[was], after[index])
  })
  removeSlots(splice, slots, keep)
  let last = -1
  alignment.forEach((was, index) => {
    if (was !== undefined) last = was
    else insertEntry(splice, node, slots, last, after[index])
  })
}

function insertEntry(splice: Splice, node: YAMLSeq, slots: readonly Slot[], last: number, value: unknown) {
  const { text, eol, style, edits } = splice
  if (isFlow(node)) {
    if (last >= 0) insert(splice, slots[last]!.end, `, ${flowText(value)}`)
    else insert(splice, slots[0]!.from, `${flowText(value)}, `)
    return
  }
  const lines = item(value, indentAt(text, slots[0]!.start), style)
  if (last >= 0) insertLines(splice, slots[last]!, lines)
  else {
    const from = lineStart(text, slots[0]!.start)
    edits.push({ from, to: from, text: lines.map((line) => line + eol).join('') })
  }
}

function insert({ edits }: Splice, from: number, text: string) {
  if (text !== '') edits.push({ from, to: from, text })
}

/** Lines of their own below a member or entry. */
function insertLines(splice: Splice, { end }: Slot, lines: readonly string[]) {
  if (lines.length === 0) return
  const { text, eol } = splice
  const at = lineEnd(text, end)
  const endsLine = at > 0 && text[at - 1] === '\n'
  insert(splice, at, endsLine ? lines.map((line) => line + eol).join('') : eol + lines.join(eol))
}

/** Takes members or entries away with their lines; at least one is kept. */
function removeSlots({ text, edits }: Splice, slots: readonly Slot[], keep: readonly boolean[]) {
  const first = keep.indexOf(true)
  slots.forEach((slot, index) => {
    if (keep[index]) return
    const next = slots[index + 1]
    if (slot.flow)
      edits.push(
        index < first
          ? { from: slot.start, to: next!.start, text: '' }
          : { from: slots[index - 1]!.end, to: slot.end, text: '' },
      )
    // What follows a dash on its line makes room for the next.
    else if (!isFirstOnLine(text, slot.start)) edits.push({ from: slot.start, to: next!.start, text: '' })
    else if (index < first && !isFirstOnLine(text, slots[0]!.start))
      edits.push({ from: slot.start, to: next!.start, text: '' })
    else edits.push({ from: lineStart(text, slot.start), to: lineEnd(text, slot.end), text: '' })
  })
}

function replaceValue({ text, eol, style, edits }: Splice, slot: Slot, value: unknown) {
  const inline = slot.flow ? flowText(value) : inlineText(value, slot.node)
  const onOneLine = !text.slice(slot.after, slot.from).includes('\n')
  if (inline !== undefined && onOneLine) {
    const gap = slot.from === slot.after && !slot.flow ? ' ' : ''
    edits.push({ from: slot.from, to: slot.end, text: gap + inline })
    return
  }
  const indent = indentAt(text, slot.start)
  const lines = slot.list ? item(value, indent, style) : pair('x', value, indent, style)
  const [head = '', ...rest] = lines
  const first = head.slice(indent.length + (slot.list ? 1 : 2))
  edits.push({ from: slot.after, to: slot.end, text: [first, ...rest].join(eol) })
}
