import type { Element } from '@/lib/design/element'
import { create } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { createElement } from '@/lib/elements/create'
import type { Place } from '@/lib/trace/query'
import type { EditorStore } from '../store'
import { designIn } from '../store'
import type { Question } from './question'
import { hasPorts } from './question'

type Props = ElementOf<'promise'>['props']

/** A new promise, selected so that its form is open; about the question when there is one. */
export function addPromise(editor: EditorStore, asked?: { question: Question; isReached: boolean }) {
  const around = aroundOf(designIn(editor.getState()))
  const fresh = createElement(around, 'promise', undefined)
  if (!isKind(fresh, 'promise')) return
  const named = asked && propsOf(asked.question, asked.isReached)
  const promise: Element = named ? { ...fresh, props: named } : fresh
  editor.getState().perform('Add a promise', create(promise))
  editor.getState().select([promise.id])
  editor.getState().set({ dock: 'promises' })
}

const PROTOCOL = {
  tcp: 'tcp',
  udp: 'udp',
  ping: 'icmp',
  ping6: 'icmp',
  any: 'all',
  esp: 'all',
  gre: 'all',
} as const

/** What a question asks, as a promise that its answer stays. */
function propsOf(question: Question, isReached: boolean): Props {
  const { from, to, ports, protocol, tlsEverywhere, method } = question
  return {
    expects: isReached ? 'reachable' : 'unreachable',
    ...startOf(from),
    ...goalOf(to),
    protocol: PROTOCOL[protocol],
    ...(hasPorts(question) && ports.trim() !== '' && { port: ports }),
    ...(tlsEverywhere && { everyHopTls: true }),
    ...(to && 'url' in to && method !== 'GET' && { method }),
  }
}

function startOf(place: Place | undefined): Props {
  if (!place || 'internet' in place) return { fromPlace: 'internet' }
  return 'element' in place
    ? { fromPlace: 'element', from: place.element }
    : { fromPlace: 'address', fromText: textOf(place) }
}

function goalOf(place: Place | undefined): Props {
  if (!place || 'internet' in place) return { toPlace: 'internet' }
  return 'element' in place
    ? { toPlace: 'element', to: place.element }
    : { toPlace: 'address', toText: textOf(place) }
}

const textOf = (place: Exclude<Place, { element: string } | { internet: true }>): string =>
  'address' in place ? place.address : 'name' in place ? place.name : place.url
