/** The JSON values of a text, one after the other as a terminal shows them; or where it stops being JSON. */
export type Values = { readonly values: readonly unknown[]; readonly problem?: string }

const LONGEST = 64 * 1024 * 1024

/** Fails: never; what can be read is read, and `problem` is the line about the rest. */
export function readValues(text: string): Values {
  if (text.length > LONGEST) return { values: [], problem: 'is larger than 64 MB; give it in parts.' }
  const whole = parse(text.replace(/^\uFEFF/, ''))
  if (whole.ok) return { values: [whole.value] }
  const values: unknown[] = []
  for (let at = skipSpace(text, 0); at < text.length;) {
    const end = endOf(text, at)
    const part = parse(text.slice(at, end))
    if (!part.ok) return { values, problem: `is no JSON from line ${lineOf(text, at)} on: ${part.why}` }
    values.push(part.value)
    at = skipSpace(text, end)
  }
  return values.length > 0 ? { values } : { values, problem: 'is empty.' }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    // V8 quotes the text that it stumbled over, which may be long and may be anything.
    const why = words.replace(/,? ?(\.{3})?"[^]*$/, '').slice(0, 80)
    return { ok: false, why: `${why || 'something is missing'}.` }
  }
}

const skipSpace = (text: string, at: number): number => {
  const space = /[\s,;\uFEFF]*/y
  space.lastIndex = at
  return at + (space.exec(text)?.[0].length ?? 0)
}

/** Where the value that starts here ends: its last bracket, or the end of the text when it has none. */
function endOf(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (letter === '{' || letter === '[') depth++
    else if (letter === '}' || letter === ']') {
      depth--
      if (depth <= 0) return at + 1
    }
  }
  return text.length
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length
