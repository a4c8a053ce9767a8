/** Far beyond any template, and far below what ends the process: V8 gives up where a deep stack meets a pattern. */
const DEEPEST_TEXT = 400

/**
 * Does a YAML text nest so deeply that a parser that calls itself must not see it?
 * Brackets are counted wherever they stand, also in texts; the limit leaves room for that.
 */
export function isNestedTooDeep(text: string): boolean {
  const indents: number[] = []
  let brackets = 0
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    let at = start
    let marks = 0
    // Dashes and question marks open a level each, on one line as well.
    for (; at < end && ' -?:'.includes(text[at]!); at++) if (text[at] !== ' ') marks++
    if (at < end || marks > 0) {
      const indent = at - start
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      indents.push(indent)
      if (indents.length + marks > DEEPEST_TEXT) return true
    }
    for (; at < end; at++) {
      const sign = text[at]
      if (sign === '[' || sign === '{') brackets++
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets--
      if (brackets > DEEPEST_TEXT) return true
    }
    start = end + 1
  }
  return false
}
