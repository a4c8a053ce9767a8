/** Does a name claim to be public (true) or private (false)? Undefined when it says neither, or both. */
export function claimOf(name: string): boolean | undefined {
  const words = new Set(name.toLowerCase().split(/[^a-z]+/))
  if (words.has('public') === words.has('private') || words.has('non') || words.has('not')) return undefined
  return words.has('public')
}
