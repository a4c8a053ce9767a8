import type { Element } from '@/lib/design/element'
import type { Names } from '@/lib/net/fact'
import type { Answer, Asker, Here } from '@/lib/net/world'
import type { ElementOf } from '../index'
import { read } from '../read'

type Balancer = ElementOf<'application-load-balancer' | 'network-load-balancer' | 'classic-load-balancer'>

const KINDS: readonly string[] = [
  'application-load-balancer',
  'network-load-balancer',
  'classic-load-balancer',
]

export const isBalancer = (element: Element): element is Balancer => KINDS.includes(element.kind)

/** What a load balancer is called by AWS, where a read has told it. */
export function* balancerNames(self: Balancer): Iterable<Names> {
  const suffix = read(self as ElementOf<'network-load-balancer'>, 'dnsName')?.toLowerCase()
  if (suffix !== undefined)
    yield {
      fact: 'names',
      element: self.id,
      suffix,
      answer: (name, asker, here) => balancerAnswer(self, name, asker, here),
    }
}

/**
 * The addresses that the name of a load balancer gives: public ones to everybody if it faces the internet, private ones to
 * everybody if it is internal.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 */
export function balancerAnswer(self: Balancer, name: string, { family }: Asker, here: Here): Answer {
  const scheme = read(self as ElementOf<'network-load-balancer'>, 'scheme')
  if (scheme === undefined)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `Whether ${self.name} faces the internet is not known.`,
      element: self.id,
      field: 'scheme',
      unknown: true,
    }
  const ends = here.world.interfacesOf(self.id).filter((end) => end.addresses[family] !== undefined)
  if (ends.length === 0)
    return {
      refuse: 'X_DNS_NO_ANSWER',
      because: `${name} leads to ${self.name}, which has no IPv${family} address.`,
      element: self.id,
    }
  const isOpen = scheme === 'internet-facing'
  return {
    ends,
    ...(isOpen && family === 4 && { publicly: true as const }),
    because: `${name} leads to ${self.name}, ${isOpen ? 'at its public addresses' : 'at its private addresses'}.`,
    element: self.id,
  }
}
