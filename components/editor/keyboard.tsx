'use client'

export function Keyboard() {
  return null
}
