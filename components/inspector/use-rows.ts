'use client'

import type { Id, Row } from '@/lib/design/element'
import { useEdit } from './use-edit'

export const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** Take a row out of a list, or move it up or down by one. An empty list is none. */
export function useRows(element: Id, path: string, label: string) {
  const { apply } = useEdit(element, path, label)
  const edit = (change: (rows: readonly Row[]) => readonly Row[]) =>
    apply((old) => {
      const rows = change(rowsIn(old))
      return { value: rows.length > 0 ? rows : undefined }
    })
  return {
    remove: (index: number) => edit((rows) => rows.filter((_, at) => at !== index)),
    move: (index: number, by: 1 | -1) => edit((rows) => moved(rows, index, index + by)),
  }
}

/** The same list with one entry at another place; a place outside changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return list
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}

/** Which row is open after one went to another place, or away: the same row as before. */
export function openAfter(
  open: number | undefined,
  from: number,
  to: number | undefined,
): number | undefined {
  if (open === undefined || open === from) return open === from ? to : undefined
  const left = open > from ? open - 1 : open
  return to !== undefined && left >= to ? left + 1 : left
}
