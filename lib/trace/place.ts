import type { Design, Element } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { placeOfText } from './place-of-text'
import type { Place } from './query'
import { factsOf } from './world'

/**
 * What a person means by a text: an element by its id, AWS id or name; an address or block; a URL; a DNS name; "internet".
 * Fails: one line that lists the candidates, or says what can be given.
 */
export function readPlace(design: Design, text: string): Result<Place> {
  const given = text.trim()
  const meant = placeOfText(given)
  if (meant && 'internet' in meant) return done(meant)
  if (Object.hasOwn(design.elements, given)) return done({ element: given })
  const named = elementsNamed(design, given)
  if (meant && named.length === 0) return done(meant)
  const [only, ...others] = endsAmong(design, named)
  if (only && others.length === 0) return done({ element: only.id })
  return failed(only ? ambiguous(given, [only, ...others]) : unheard(design, given))
}

/** By AWS id, else by name, else by name in other letters. */
function elementsNamed({ elements }: Design, text: string): readonly Element[] {
  const all = Object.values(elements)
  const lower = text.toLowerCase()
  const ways: readonly ((element: Element) => boolean)[] = [
    ({ awsId }) => awsId === text,
    ({ name }) => name === text,
    ({ name }) => name.toLowerCase() === lower,
  ]
  return ways.map((is) => all.filter(is)).find((found) => found.length > 0) ?? []
}

/** Of several with one name, those where a connection can start or end; all when none is. */
function endsAmong(design: Design, named: readonly Element[]): readonly Element[] {
  if (named.length < 2) return named
  const { ends } = factsOf(design)
  const able = named.filter(({ id }) => ends.has(id))
  return able.length > 0 ? able : named
}

const MOST = 6

const listed = (elements: readonly Element[]) =>
  [
    ...elements.slice(0, MOST).map(({ id, kind }) => (id.startsWith(kind) ? id : `${id} (${kind})`)),
    ...(elements.length > MOST ? [`${elements.length - MOST} more`] : []),
  ].join(', ')

const ambiguous = (text: string, elements: readonly Element[]) =>
  `"${text}" is the name of ${elements.length} elements: ${listed(elements)}. Give the id of one.`

function unheard(design: Design, text: string): string {
  const lower = text.toLowerCase()
  const near = Object.values(design.elements).filter(
    ({ id, name }) => lower.length > 1 && `${id} ${name}`.toLowerCase().includes(lower),
  )
  const meant = near.length > 0 ? ` Did you mean ${listed(near)}?` : ''
  return `"${text}" is no element, address, DNS name or URL, nor the word internet.${meant}`
}
