import type { Element } from '@/lib/design/element'
import type { Served } from '@/lib/net/move'
import type { Talk } from '@/lib/net/packet'
import type { Speech } from '@/lib/net/tls'
import { shakeHands } from '@/lib/net/tls'

/** How a server of a site answers a connection: by a handshake, where the question says what is spoken. */
export function greet(server: Element, talk: Talk | undefined, speech: Speech): Served {
  if (!talk) return { done: true, because: `${server.name} answers.` }
  const shaken = shakeHands(talk, speech, { element: server.id, called: server.name })
  return 'refuse' in shaken ? shaken : { done: true, because: shaken.because, warnings: shaken.warnings }
}
