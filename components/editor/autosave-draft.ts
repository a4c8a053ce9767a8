/** Unsaved work of one tab, kept in this browser for when the page is closed before the server took it. */
export type Draft = {
  readonly key: string
  readonly rev: number
  readonly name: string
  readonly text: string
  readonly at: string
}

const PREFIX = 'groundplan:draft:'

/** Keep unsaved work; false when the browser has no room for it. */
export function keepDraft(design: string, tab: string, draft: Omit<Draft, 'key'>): boolean {
  try {
    localStorage.setItem(`${PREFIX}${design}:${tab}`, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export const dropDraft = (design: string, tab: string) => drop(`${PREFIX}${design}:${tab}`)

export function drop(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser without storage has nothing to drop.
  }
}

/** Unsaved work on a design that earlier tabs left in this browser, the newest first. */
export function draftsOf(design: string): readonly Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${PREFIX}${design}:`))
      .flatMap((key) => read(key) ?? [])
      .sort((a, b) => b.at.localeCompare(a.at))
  } catch {
    return []
  }
}

function read(key: string): Draft | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? '') as Partial<Draft> | null
    const texts = [value?.name, value?.text, value?.at]
    if (typeof value?.rev === 'number' && texts.every((text) => typeof text === 'string'))
      return { ...(value as Draft), key }
  } catch {
    // Not ours to read: dropped below.
  }
  drop(key)
  return undefined
}
