import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'
import type { Path } from '../parsed'
import { alignInOrder } from './align'

type Change = { readonly path: (string | number)[]; readonly value: unknown; readonly insert?: boolean }

/** As for YAML: a JSON text that held `before` and is to hold `after`, in the text's own indent. */
export function spliceJson(text: string, before: unknown, after: unknown): string {
  const form = { ...indentOf(text), eol: text.includes('\r\n') ? '\r\n' : '\n' }
  // A text on one line stays on it.
  const isOneLine = !text.trim().includes('\n')
  let now = text
  for (const { path, value, insert } of changesOf([], before, after))
    now = applyEdits(
      now,
      modify(now, path, value, {
        ...(!isOneLine && { formattingOptions: form }),
        ...(insert && { isArrayInsertion: true }),
      }),
    )
  return now
}

/** Changes that can be made one after the other. */
function* changesOf(path: Path, before: unknown, after: unknown): Generator<Change> {
  if (same(before, after)) return
  if (isRecord(before) && isRecord(after)) {
    for (const key of Object.keys(before)) {
      const to = [...path, key]
      if (Object.hasOwn(after, key)) yield* changesOf(to, before[key], after[key])
      else yield { path: to, value: undefined }
    }
    for (const key of Object.keys(after))
      if (!Object.hasOwn(before, key)) yield { path: [...path, key], value: after[key] }
  } else if (Array.isArray(before) && Array.isArray(after)) yield* entriesOf(path, before, after)
  else yield { path: [...path], value: after }
}

function* entriesOf(path: Path, before: readonly unknown[], after: readonly unknown[]): Generator<Change> {
  const alignment = alignInOrder(before, after)
  const kept = new Set(alignment)
  for (let index = before.length - 1; index >= 0; index--)
    if (!kept.has(index)) yield { path: [...path, index], value: undefined }
  for (const [index, was] of alignment.entries())
    if (was === undefined) yield { path: [...path, index], value: after[index], insert: true }
    else yield* changesOf([...path, index], before[was], after[index])
}

function indentOf(text: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const resources = findNodeAtLocation(parseTree(text)!, ['Resources'])
  const key = resources?.parent?.offset ?? 0
  const indent = /[ \t]*$/.exec(text.slice(0, key))?.[0] ?? ''
  return indent.includes('\t')
    ? { insertSpaces: false, tabSize: 1 }
    : { insertSpaces: true, tabSize: indent.length || 2 }
}
