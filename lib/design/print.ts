/** A value on one line is read at a glance; longer ones are broken, so that a diff shows the entry that changed. */
const WIDTH = 100

/** JSON on lines of their own: `lines` are members already printed. */
export function printBlock(lines: readonly string[], indent: string, [open, close] = ['{', '}']): string {
  if (lines.length === 0) return `${open}${close}`
  const inner = `${indent}  `
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`
}

/** JSON for people: what fits stays on one line, everything else is broken, one member a line. */
export function printValue(value: unknown, indent: string): string {
  const line = printLine(value)
  if (line.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  if (Array.isArray(value))
    return printBlock(
      value.map((entry) => printValue(entry, inner)),
      indent,
      ['[', ']'],
    )
  return printBlock(
    membersOf(value).map(([key, member]) => `${JSON.stringify(key)}: ${printValue(member, inner)}`),
    indent,
  )
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = membersOf(value).map(([key, member]) => `${JSON.stringify(key)}: ${printLine(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

const membersOf = (value: object) => Object.entries(value).filter(([, member]) => member !== undefined)
