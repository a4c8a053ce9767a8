/** Health check codes as ranges: "200,300-399". Fails: undefined when the text is no list of codes. */
export function codesIn(text: string): readonly (readonly [from: number, to: number])[] | undefined {
  const ranges = text.split(',').map((part) => /^\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*$/.exec(part))
  const found = ranges.map((match) => match && ([Number(match[1]), Number(match[2] ?? match[1])] as const))
  return found.every((one) => one !== null && one[0] <= one[1])
    ? (found as readonly (readonly [number, number])[])
    : undefined
}
