import type { Served } from '@/lib/net/move'
import type { Talk } from '@/lib/net/packet'
import type { Handshake } from '@/lib/net/tls'
import { shakeHands } from '@/lib/net/tls'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'
import { listenerSpeech } from './speech'

const NOTHING: Handshake = { because: '', warnings: [] }

/** How a client and a listener that ends its connection begin; one that passes bytes on says nothing. */
export function greet(listener: ElementOf<'listener'>, talk: Talk | undefined, around: Around): Handshake {
  const protocol = read(listener, 'protocol')
  const speech =
    protocol === 'HTTPS' || protocol === 'TLS'
      ? listenerSpeech(listener, around)
      : { speaks: 'plain' as const }
  if (!talk || (speech.speaks === 'plain' && protocol !== 'HTTP')) return NOTHING
  return shakeHands(talk, speech, { element: listener.id, called: listener.name })
}

/** What is served once both have greeted: who checked whom is told first. */
export const afterHello = (
  { because, warnings }: Exclude<Handshake, { readonly refuse: string }>,
  served: Served,
): Served =>
  'refuse' in served
    ? served
    : {
        ...served,
        because: [because, served.because].filter(Boolean).join(' '),
        warnings: [...warnings, ...(served.warnings ?? [])],
      }
