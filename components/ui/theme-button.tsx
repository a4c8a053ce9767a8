'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { IconButton } from './icon-button'

type Theme = 'light' | 'dark' | 'system'

const NEXT = { light: 'dark', dark: 'system', system: 'light' } as const
const GLYPHS = { light: 'sun', dark: 'moon', system: 'screen' } as const

/** Light, dark, or as the system has it; one click goes to the next. */
export function ThemeButton() {
  const theme = useSyncExternalStore(subscribe, chosen, () => 'system' as const)
  useEffect(() => {
    if (theme !== 'system') return
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
  return (
    <IconButton
      label={`Theme: ${theme}`}
      title={`Theme: ${theme}. Click for ${NEXT[theme]}.`}
      glyph={GLYPHS[theme]}
      onClick={() => choose(NEXT[theme])}
    />
  )
}

function choose(theme: Theme) {
  if (theme === 'system') localStorage.removeItem('theme')
  else localStorage.theme = theme
  show()
}

/** The attribute is what the colours follow; the script in the layout sets it first. */
function show() {
  const theme = chosen()
  document.documentElement.dataset.theme =
    theme === 'system' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : theme
}

function chosen(): Theme {
  const { theme } = localStorage
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Whoever changes the theme changes the attribute; other tabs tell by the storage event. */
function subscribe(changed: () => void) {
  const watcher = new MutationObserver(changed)
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const other = (event: StorageEvent) => {
    if (event.key !== 'theme') return
    show()
    changed()
  }
  addEventListener('storage', other)
  return () => {
    watcher.disconnect()
    removeEventListener('storage', other)
  }
}
