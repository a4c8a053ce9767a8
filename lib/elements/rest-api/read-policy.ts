/** A resource policy as JSON. AWS answers it with every quote and slash escaped once more than JSON has it. */
export function readPolicy(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined
  for (const candidate of [text, text.replaceAll(/\\(["/\\])/g, '$1')])
    try {
      return JSON.parse(candidate)
    } catch {
      continue
    }
  return text
}
