'use client'

import { useState, useSyncExternalStore } from 'react'
import { IconButton } from './icon-button'
import { chooseTheme, chosenTheme, onTheme } from './theme'

const NEXT = { light: 'dark', dark: 'system', system: 'light' } as const
const GLYPHS = { light: 'sun', dark: 'moon', system: 'screen' } as const

/** Light, dark, or as the system has it; one click goes to the next. */
export function ThemeButton() {
  const theme = useSyncExternalStore(onTheme, chosenTheme, () => 'system' as const)
  // From "system" to what the system has anyway changes no attribute, so nobody would tell.
  const [, again] = useState(0)
  return (
    <IconButton
      label={`Theme: ${theme}`}
      title={`Theme: ${theme}. Click for ${NEXT[theme]}.`}
      glyph={GLYPHS[theme]}
      onClick={() => {
        chooseTheme(NEXT[theme])
        again((count) => count + 1)
      }}
    />
  )
}
