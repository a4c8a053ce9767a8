'use client'

import { useEffect } from 'react'
import { keepFocus } from './keep-focus'

/** Keeps the keyboard in place on every page. */
export function FocusKeeper() {
  useEffect(() => keepFocus(document), [])
  return null
}
