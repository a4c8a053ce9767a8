'use client'

import { useLayoutEffect } from 'react'
import { keepTheme } from './theme'

/** Sets the theme where the script of the layout did not run, and keeps it in step. */
export function ThemeKeeper() {
  useLayoutEffect(keepTheme, [])
  return null
}
