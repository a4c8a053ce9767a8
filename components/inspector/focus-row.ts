/** Puts the focus on one row, among the rows that stand around `from`: on the first of the parts that can take it. */
export function focusRow(from: Element, index: number, ...parts: readonly string[]) {
  const list = from.closest('[data-rows]')
  // Rows may hold rows of their own.
  const row = [...(list?.querySelectorAll(`[data-row="${index}"]`) ?? [])].find(
    (found) => found.closest('[data-rows]') === list,
  )
  parts
    .map((part) => row?.querySelector<HTMLElement>(`:is(${part}):not(:disabled)`))
    .find(Boolean)
    ?.focus()
}
