type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/**
 * A key press as commands write it: "Mod+Shift+Z", "Alt+A", "?". Shift is left out where it only makes another
 * character; with Alt the letter on the key counts, since a Mac makes other characters of it.
 */
export function keysOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Press): string {
  const letter = altKey ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
  const name = letter ?? (key === '+' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key)
  const shifted = shiftKey && (name.length > 1 ? name !== 'Plus' : /[A-Z]/.test(name))
  return [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shifted && 'Shift', name].filter(Boolean).join('+')
}

/** Does the focused control use this key itself? Text takes all but `always` commands. */
export function isTaken(target: EventTarget | null, keys: string): 'text' | 'control' | undefined {
  if (!(target instanceof Element)) return undefined
  const field = target.closest('input, textarea, select, [contenteditable="true"]')
  if (field && !field.matches('select, input[type=checkbox]')) return 'text'
  if (field) return keys.startsWith('Mod+') || /^F\d/.test(keys) ? undefined : 'control'
  if (target.closest('button, a, summary, [role=tab]') && /^(Enter| |Arrow\w+)$/.test(keys)) return 'control'
  return undefined
}
