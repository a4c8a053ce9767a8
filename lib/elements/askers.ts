/** Who asked what, so that those can be found whose answers may differ now. */
export function createAskers<Asker>() {
  const asked = new Map<Asker, ReadonlySet<string>>()
  const askers = new Map<string, Set<Asker>>()
  const forget = (asker: Asker) => {
    for (const question of asked.get(asker) ?? []) {
      const set = askers.get(question)
      set?.delete(asker)
      if (set?.size === 0) askers.delete(question)
    }
    asked.delete(asker)
  }
  return {
    forget,
    /** These are its questions from now on. */
    note: (asker: Asker, questions: ReadonlySet<string> | undefined) => {
      forget(asker)
      if (!questions) return
      asked.set(asker, questions)
      for (const question of questions) {
        const set = askers.get(question)
        if (set) set.add(asker)
        else askers.set(question, new Set([asker]))
      }
    },
    of: (question: string): Iterable<Asker> => askers.get(question) ?? [],
    /** Has nobody asked anything? */
    none: () => askers.size === 0,
  }
}
