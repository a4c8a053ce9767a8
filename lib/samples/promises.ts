import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { sketch } from './sketch'

type Props = ElementOf<'promise'>['props']

/** What a promise leads to: an element, the internet, or a URL, name or address. */
const goal = (to: string): Props =>
  to === 'internet'
    ? { toPlace: 'internet' }
    : to.includes('.')
      ? { toPlace: 'address', toText: to }
      : { toPlace: 'element', to }

const start = (from: string): Props =>
  from === 'internet' ? { fromPlace: 'internet' } : { fromPlace: 'element', from }

const named = (id: string, name: string, props: Props): Element => ({
  ...sketch('promise', id, {}, props),
  name,
})

/** It must be reachable over TCP on one port; a URL brings its own. */
export const mustReach = (id: string, name: string, from: string, to: string, port?: number): Element =>
  named(id, name, {
    ...start(from),
    ...goal(to),
    protocol: 'tcp',
    ...(port !== undefined && { port: String(port) }),
  })

/** No packet may find a way. */
export const mustNotReach = (id: string, name: string, from: string, to: string): Element =>
  named(id, name, { expects: 'unreachable', ...start(from), ...goal(to), protocol: 'all' })

/** Nobody who is not in a VPC or subnet may find a way. */
export const onlyFromInside = (id: string, name: string, holder: string, to: string): Element =>
  named(id, name, {
    expects: 'unreachable',
    fromPlace: 'outside',
    outside: holder,
    ...goal(to),
    protocol: 'all',
  })

/** Every connection on the way is encrypted. */
export const mustReachByTls = (id: string, name: string, from: string, url: string): Element =>
  named(id, name, { ...start(from), ...goal(url), protocol: 'tcp', everyHopTls: true })
