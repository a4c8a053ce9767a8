/** A document that AWS gives as text, as JSON; the text itself where it is none. */
export function readDocument(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
