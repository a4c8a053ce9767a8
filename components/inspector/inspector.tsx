'use client'

export function Inspector() {
  return null
}
