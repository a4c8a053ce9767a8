import type { Design, Element } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { readAddresses } from '@/lib/net/flow'
import type { Place } from './query'
import { factsOf } from './world'

/**
 * What a person means by a text: an element by its id, AWS id or name; an address or block; a URL; a DNS name; "internet".
 * Fails: one line that lists the candidates, or says what can be given.
 */
export function readPlace(design: Design, text: string): Result<Place> {
  const given = text.trim()
  if (isInternet(given)) return done({ internet: true })
  if (Object.hasOwn(design.elements, given)) return done({ element: given })
  const named = elementsNamed(design, given)
  const place = named.length === 0 ? placeOfText(given) : undefined
  if (place) return done(place)
  const [only, ...others] = endsAmong(design, named)
  if (only && others.length === 0) return done({ element: only.id })
  return failed(only ? ambiguous(given, [only, ...others]) : unheard(design, given))
}

/** The place that a text is by itself, whatever a design holds; undefined when it is none. */
export function placeOfText(text: string): Place | undefined {
  const given = text.trim()
  if (isInternet(given)) return { internet: true }
  if (readAddresses(given)) return { address: given }
  if (/^https?:\/\//i.test(given)) return URL.canParse(given) ? { url: given } : undefined
  return isDomainName(given) ? { name: given.replace(/\.$/, '').toLowerCase() } : undefined
}

const isInternet = (text: string) => /^(the )?internet$/i.test(text)

const isDomainName = (text: string): boolean =>
  text.length <= 254 &&
  /^([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\.?$/i.test(text)

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
