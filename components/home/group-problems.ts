/** The same remark about several elements, as one line with their names: "A tag is left out: web, app and 3 more." */
export function groupProblems(problems: readonly string[]): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const problem of problems) {
    const [, name, says] = /^([^:"]{1,80}): (.+)$/s.exec(problem) ?? []
    const key = says ?? problem
    const names = groups.get(key) ?? new Set()
    groups.set(key, name === undefined ? names : names.add(name))
  }
  return [...groups].map(([says, names]) => {
    const [first, ...rest] = names
    if (first === undefined) return says
    return rest.length === 0
      ? `${first}: ${says}`
      : `${says.replace(/\.$/, '')}: ${listOf([first, ...rest])}.`
  })
}

const SHOWN = 5

function listOf(names: readonly string[]): string {
  const shown = names.length > SHOWN ? names.slice(0, SHOWN - 1) : names.slice(0, -1)
  const rest = names.length > SHOWN ? `${names.length - shown.length} more` : names.at(-1)!
  return `${shown.join(', ')} and ${rest}`
}
