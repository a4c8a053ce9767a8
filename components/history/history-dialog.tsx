'use client'

export function HistoryDialog() {
  return null
}
