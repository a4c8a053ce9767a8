import type { Element } from '@/lib/design/element'
import { make } from '../example'

/** So many elements, or rows. */
export const many = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at))

/** For an example: what the account was granted. */
export const granted = (limit: string, value: number): Element => make('quota', 'grant', { limit, value })

/** The block with this number among those of a length in 10.0.0.0/8. */
export const blockAt = (at: number, length: 16 | 24 | 28): string => {
  const address = at * 2 ** (32 - length)
  return `10.${(address >> 16) & 255}.${(address >> 8) & 255}.${address & 255}/${length}`
}

export const region = make('region', 'here', { code: 'eu-west-1' })
