'use client'

export function TopBar() {
  return null
}
