type Note = (on: string) => void

/** What was found out once while questions were walked, and holds for all of them. */
export type Keep = {
  /** What is known, if it is; whoever is told leans on all that it leaned on when it was found. */
  readonly get: (key: string) => unknown
  /** Finds out, and keeps what is whole. */
  readonly find: <T>(key: string, find: () => T, isWhole: (found: T) => boolean) => T
}

/** `listen` puts another in the place of the one who notes leans now, and gives that one; nobody notes when absent. */
export function createKeep(listen: (note: Note) => Note = (note) => note): Keep {
  const known = new Map<string, { readonly found: unknown; readonly leans: ReadonlySet<string> }>()
  return {
    get: (key) => {
      const hit = known.get(key)
      if (hit) {
        const note = listen(() => undefined)
        listen(note)
        hit.leans.forEach(note)
      }
      return hit?.found
    },
    find: (key, find, isWhole) => {
      const leans = new Set<string>()
      const note = listen((on) => {
        leans.add(on)
        note(on)
      })
      const found = find()
      listen(note)
      if (isWhole(found)) known.set(key, { found, leans })
      return found
    },
  }
}
