/** A path as it is matched: its segments, and how well each fits. */
type Fit = { readonly rank: string; readonly variables: Readonly<Record<string, string>> }

const segmentsOf = (path: string) => path.split('/').filter((part) => part !== '')

/**
 * How a path fits a pattern such as /users/{id} or /{proxy+}; the smaller rank is the better fit: a segment word for word,
 * then a variable, then what takes all the rest.
 * Fails: undefined when it does not fit.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export function fitPath(pattern: string, path: string): Fit | undefined {
  const [wanted, given] = [segmentsOf(pattern), segmentsOf(path)]
  const variables: Record<string, string> = {}
  let rank = ''
  for (const [at, part] of wanted.entries()) {
    const [, greedy] = /^\{(.+)\+\}$/.exec(part) ?? []
    const [, variable] = /^\{([^+]+)\}$/.exec(part) ?? []
    const here = given[at]
    if (greedy !== undefined) {
      if (here === undefined) return undefined
      return { rank: `${rank}2`, variables: { ...variables, [greedy]: given.slice(at).join('/') } }
    }
    if (here === undefined || (variable === undefined && here !== part)) return undefined
    if (variable !== undefined) variables[variable] = here
    rank += variable === undefined ? '0' : '1'
  }
  return wanted.length === given.length ? { rank, variables } : undefined
}

/** The best of several patterns; among equals a method of its own comes before ANY. */
export function bestFit<T>(
  candidates: readonly T[],
  about: (one: T) => { readonly method: string; readonly pattern: string },
  method: string,
  path: string,
): { readonly one: T; readonly variables: Readonly<Record<string, string>> } | undefined {
  const fitting = candidates.flatMap((one) => {
    const { method: wanted, pattern } = about(one)
    const fit = wanted === method || wanted === 'ANY' ? fitPath(pattern, path) : undefined
    return fit ? [{ one, variables: fit.variables, rank: `${fit.rank} ${wanted === 'ANY' ? 1 : 0}` }] : []
  })
  return fitting.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))[0]
}

/** A pattern with its variables filled in. */
export const fillPath = (pattern: string, variables: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{([^}+]+)\+?\}/g, (whole, name: string) => variables[name] ?? whole)

/** The path without these first parts. Fails: undefined when it does not begin so. */
export function pathBelow(path: string, first: string): string | undefined {
  const [parts, all] = [segmentsOf(first), segmentsOf(path)]
  return parts.every((part, at) => all[at] === part) ? `/${all.slice(parts.length).join('/')}` : undefined
}
