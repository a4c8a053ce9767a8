'use client'

export function Findings() {
  return null
}
