'use client'

export function ConnectDialog() {
  return null
}
