/** Test-only: lines that went and lines that came, as a person reads a diff, without their indent. */
export function difference(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const lines: string[] = []
  for (let [i, j] = [0, 0]; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1]
    else if (i < a.length && (j >= b.length || table[i + 1]![j]! >= table[i]![j + 1]!))
      lines.push(`- ${a[i++]!.trim()}`)
    else lines.push(`+ ${b[j++]!.trim()}`)
  }
  return lines
}
