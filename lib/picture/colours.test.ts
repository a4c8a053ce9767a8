import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coloursOf } from './colours'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const [light, dark] = css.split("[data-theme='dark']")

describe('colours of pictures', () => {
  for (const [theme, text] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    for (const [role, colour] of Object.entries(coloursOf(theme)))
      it(`${theme} ${role} is that of the style sheet`, () => {
        expect(text).toContain(`--${role}: ${colour};`)
      })
})
