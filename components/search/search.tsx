'use client'

export function Search() {
  return null
}
