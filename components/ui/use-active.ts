'use client'

import type { KeyboardEvent } from 'react'
import { useState } from 'react'

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Which entry of a list the arrow keys are on. `walk` answers whether the key was one of them. */
export function useActive(count: number) {
  const [wanted, setActive] = useState(0)
  const active = Math.max(0, Math.min(wanted, count - 1))
  const walk = (event: KeyboardEvent): boolean => {
    const step = STEP[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return false
    event.preventDefault()
    const next = active + step
    const wraps = Math.abs(step) === 1 && (next < 0 || next >= count)
    setActive(wraps ? (next + count) % Math.max(1, count) : Math.max(0, Math.min(next, count - 1)))
    return true
  }
  return { active, setActive, walk }
}
