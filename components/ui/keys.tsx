'use client'

import { useSyncExternalStore } from 'react'

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Escape: 'Esc',
  Delete: 'Del',
}
const ON_MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** Keys as this machine writes them: "Mod+Shift+Z" is Ctrl+Shift+Z, on a Mac ⌘⇧Z. */
export function formatKeys(keys: string, mac: boolean): string {
  const parts = keys.split('+').map((part) => (mac && ON_MAC[part]) || NAMES[part] || part)
  return mac ? parts.join('') : parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
}

const never = () => () => {}

/** Are we on a Mac? False on the server. */
export const useMac = (): boolean =>
  useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  )
