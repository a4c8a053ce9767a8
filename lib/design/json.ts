import type { Result } from './result'
import { done, failed } from './result'

const MEGABYTE = 1024 * 1024
const LARGEST_FILE = 32 * MEGABYTE
const LONGEST_TEXT = MEGABYTE
const DEEPEST = 64

/** A JSON text read with limits. Fails: one line that says where it is cut short, broken or too large. */
export function readJson(text: string): Result<unknown> {
  if (text.length > LARGEST_FILE)
    return failed(`The file has ${megabytes(text.length)} MB. A design may have up to 32 MB.`)
  if (text.trim() === '') return failed('The file is empty.')
  let value: unknown
  try {
    // Editors on Windows may put a byte order mark first.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return failed(explain(text, String(error)))
  }
  const found = tooMuch(value, 0)
  return found ? failed(`${place(found.path)} ${found.says}`) : done(value)
}

function explain(text: string, message: string): string {
  // Bytes that are no UTF-8 were read as U+FFFD.
  if (/[\0\uFFFD]/.test(text.slice(0, 1000)))
    return 'The file is no text, perhaps a picture or an archive. Choose a design file or a template.'
  const end = text.trimEnd()
  const lines = end.split('\n').length
  const position = /position (\d+)/.exec(message)?.[1]
  const cut =
    /end of/.test(message) ||
    /unterminated string/i.test(message) ||
    (position !== undefined && Number(position) >= end.length)
  if (cut) return `The file is cut short: it ends inside line ${lines}. Take a complete copy of it.`
  const line =
    position !== undefined
      ? text.slice(0, Number(position)).split('\n').length
      : Number(/line (\d+)/.exec(message)?.[1] ?? lines)
  const wrong = text.split('\n')[line - 1]?.trim().slice(0, 40) ?? ''
  return `Line ${line} is not JSON: ${wrong}. Correct it or take another copy of the file.`
}

type Found = { readonly path: readonly string[]; readonly says: string }

/** What no design needs and no later code should have to bear, and where it is. */
function tooMuch(value: unknown, depth: number): Found | undefined {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT
      ? { path: [], says: `is a text of ${megabytes(value.length)} MB. Up to 1 MB is allowed.` }
      : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if (depth > DEEPEST) return { path: [], says: `is nested more than ${DEEPEST} levels deep.` }
  for (const key of Object.keys(value)) {
    // Copied by an assignment, this key would replace the prototype of the copy.
    if (key === '__proto__') return { path: [key], says: 'is not allowed as a name. Choose another one.' }
    const found = tooMuch((value as Readonly<Record<string, unknown>>)[key], depth + 1)
    if (found) return { ...found, path: [key, ...found.path] }
  }
  return undefined
}

const place = (path: readonly string[]) => {
  const shown = path.length > 6 ? [...path.slice(0, 6), '…'] : path
  return `"${shown.map((part) => part.slice(0, 60)).join('.')}"`
}

const megabytes = (length: number) => (length / MEGABYTE).toFixed(1)
