import { expect, test } from 'vitest'
import { keysOf } from './keys'

const press = (key: string, held = '', code = '') => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
})

test.each([
  [press('z', 'c'), 'Mod+Z'],
  [press('Z', 'ms'), 'Mod+Shift+Z'],
  [press('f'), 'F'],
  [press('F', 's'), 'Shift+F'],
  [press('?', 's'), '?'],
  [press('+', 's'), 'Plus'],
  [press('=', 'c'), 'Mod+='],
  [press('ArrowUp', 'as'), 'Alt+Shift+ArrowUp'],
  [press('å', 'a', 'KeyA'), 'Alt+A'],
  [press('Ó', 'as', 'KeyH'), 'Alt+Shift+H'],
  [press('Delete'), 'Delete'],
  [press('F8', 's'), 'Shift+F8'],
])('%o is %s', (event, keys) => expect(keysOf(event)).toBe(keys))
