import type { Element } from '@/lib/design/element'
import type { Service } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Served, Warning } from '@/lib/net/move'
import type { Http, Packet } from '@/lib/net/packet'
import { both, PUBLIC, TCP } from '@/lib/net/flow'
import type { Speech } from '@/lib/net/tls'
import { shakeHands } from '@/lib/net/tls'
import { ancestor } from '../ancestor'
import type { Around } from '../define'

/** The Region that an element stands in. */
export function regionOf(element: Element, around: Around): string | undefined {
  const code = ancestor(around, element, 'region')?.props.code
  return typeof code === 'string' ? code : undefined
}

/** Public addresses of API Gateway, which nobody knows beforehand. */
export function publicFace(self: Element, around: Around, isDual: boolean, name?: string): Service {
  const region = regionOf(self, around)
  return {
    fact: 'service',
    id: self.id,
    element: self.id,
    addresses: { 4: PUBLIC[4], ...(isDual && { 6: PUBLIC[6] }) },
    fixed: false,
    lists: [],
    ...(region !== undefined && { region }),
    ...(name !== undefined && { name }),
  }
}

/** What an element may be called in a host name: its id at AWS, or what stands for it in the design. */
export const labelsOf = ({ awsId, logicalId, name, id }: Element): readonly string[] => [
  ...new Set(
    [awsId, name, logicalId, id].flatMap((text) =>
      text !== undefined && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(text) ? [text.toLowerCase()] : [],
    ),
  ),
]

/** The domain below which the APIs of a Region have their names. */
export const executeApi = (region: string) =>
  `execute-api.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`

/** The names that every API has; one that is not at AWS yet goes by its name in the design. */
export function* apiNames(self: Element, around: Around): Iterable<Names> {
  const region = regionOf(self, around)
  const labels = labelsOf(self)
  if (region !== undefined)
    for (const label of labels) yield publicName(self, `${label}.${executeApi(region)}`)
  else yield inAnyRegion(self, labels)
}

const ANY_REGION = /^([a-z0-9-]+)\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/

/** A template does not say in which Region it is used. */
function inAnyRegion(self: Element, labels: readonly string[]): Names {
  const suffix = 'amazonaws.com'
  const { answer } = publicName(self, suffix)
  return {
    fact: 'names',
    element: self.id,
    suffix,
    answer: (name, asker, here) =>
      labels.includes(ANY_REGION.exec(name)?.[1] ?? '') ? answer(name, asker, here) : undefined,
  }
}

/** A public name of an end of its own. */
export const publicName = (self: Element, suffix: string): Names => ({
  fact: 'names',
  element: self.id,
  suffix,
  exact: true,
  answer: (name, { family }, here) => {
    const ends = here.world.endsOf(self.id).filter((end) => end.addresses[family] !== undefined)
    return ends.length > 0
      ? { ends, because: `${name} leads to ${self.name}.`, element: self.id }
      : { refuse: 'X_DNS_NO_ANSWER', because: `${self.name} has no IPv${family} address.`, element: self.id }
  },
})

const HTTPS = { protocols: [[TCP, TCP]], ports: [[443, 443]] } as const

/**
 * Takes a connection at the face of API Gateway, which speaks TLS on port 443 and nothing else, and hands on what is
 * asked over it.
 */
export function takeConnection(
  self: Element,
  speech: Speech,
  packet: Packet,
  next: (http: Http, warnings: readonly Warning[]) => Served,
): Served {
  const { talk } = packet
  const takes = both(packet.flow, HTTPS)
  if (talk && !talk.tls)
    return {
      refuse: 'X_TLS_PLAINTEXT_TO_TLS',
      because: `${self.name} is asked in plain text, and API Gateway speaks HTTPS only.`,
      element: self.id,
    }
  if (!takes)
    return {
      refuse: 'PROTOCOL_RESTRICTION',
      because: `${self.name} answers HTTPS only: tcp 443.`,
      element: self.id,
    }
  if (!talk) return { done: true, because: `${self.name} answers tcp 443.`, takes }
  const agreed = shakeHands(talk, speech, { element: self.id, called: self.name })
  if ('refuse' in agreed) return agreed
  return talk.http
    ? next(talk.http, agreed.warnings)
    : { done: true, because: agreed.because, warnings: agreed.warnings }
}
