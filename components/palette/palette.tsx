'use client'

export function Palette() {
  return null
}
