/** Puts the focus on one row, among the rows that stand around `from`: on the first of the parts that can take it. */
export function focusRow(from: Element, index: number, ...parts: readonly string[]) {
  const row = from.closest('[data-rows]')?.querySelector(`[data-row="${index}"]`)
  parts
    .map((part) => row?.querySelector<HTMLElement>(`:is(${part}):not(:disabled)`))
    .find(Boolean)
    ?.focus()
}
