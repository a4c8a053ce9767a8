'use client'

export function AccountDialog() {
  return null
}
