export type Theme = 'light' | 'dark' | 'system'

/** What the person chose; the system decides when nothing was chosen. */
export function chosenTheme(): Theme {
  const { theme } = localStorage
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function chooseTheme(theme: Theme) {
  if (theme === 'system') localStorage.removeItem('theme')
  else localStorage.theme = theme
  showTheme()
}

/** The attribute is what the colours follow; the script in the layout sets it before the first paint. */
function showTheme() {
  const theme = chosenTheme()
  const { documentElement: root } = document
  const wanted = theme === 'system' ? (systemIsDark().matches ? 'dark' : 'light') : theme
  if (root.dataset.theme !== wanted) root.dataset.theme = wanted
}

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)')

/** Keep up with the system and with other tabs. */
export function keepTheme(): () => void {
  showTheme()
  const system = systemIsDark()
  const other = (event: StorageEvent) => event.key === 'theme' && showTheme()
  system.addEventListener('change', showTheme)
  addEventListener('storage', other)
  return () => {
    system.removeEventListener('change', showTheme)
    removeEventListener('storage', other)
  }
}

/** Hear of a change of theme, whoever made it. */
export function onTheme(changed: () => void): () => void {
  const watcher = new MutationObserver(changed)
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  addEventListener('storage', changed)
  return () => {
    watcher.disconnect()
    removeEventListener('storage', changed)
  }
}
