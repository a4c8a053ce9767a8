import type { Element, Id } from '@/lib/design/element'
import type { Code } from '@/lib/net/end'
import type { Move, Refusal } from '@/lib/net/move'
import type { Family } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'

/** Why something carries nothing, or why nobody knows whether it does. */
export type Fault = Pick<Refusal, 'refuse' | 'because' | 'element' | 'field' | 'unknown'>

/** Ranges that one side is told by the other; `unknown` says why these may not be all. */
export type Told = { readonly prefixes: readonly Prefix[]; readonly unknown?: string }

/** A line between AWS and a router of a site: a VPN connection or a virtual interface. */
export type Line = {
  readonly by: Element
  /** How AWS comes to know what is behind it, best first. */
  readonly sort: 'dx' | 'vpn-static' | 'vpn-bgp'
  /** The families of addresses that it carries. */
  readonly families: readonly Family[]
  readonly router: ElementOf<'on-premises-router'> | undefined
  /** What to draw, where no router is found. */
  readonly missing: string
  /** What AWS learns. */
  readonly learned: Told
  readonly fault?: Fault
}

/** Texts of a list field as blocks. */
export function toldBy(texts: readonly unknown[] | undefined, unknown: string): Told {
  const prefixes = (texts ?? []).flatMap((text) =>
    typeof text === 'string' ? (parsePrefix(text) ?? []) : [],
  )
  return texts && prefixes.length === texts.length ? { prefixes } : { prefixes, unknown }
}

export const inFamilies = ({ prefixes, ...more }: Told, families: readonly Family[]): Told => ({
  ...more,
  prefixes: prefixes.filter(({ family }) => families.includes(family)),
})

/** What a router announces by BGP: its advertised prefixes, or the ranges of its site. */
export function announcedBy(router: ElementOf<'on-premises-router'>, around: Around): Told {
  const own = read(router, 'advertisedPrefixes')
  if (router.props.advertisedPrefixes !== undefined && own?.length !== 0)
    return toldBy(own, `Not all prefixes that ${router.name} advertises are known.`)
  const site = around.get(router.parent)
  if (!isKind(site, 'on-premises-site'))
    return { prefixes: [], unknown: `What ${router.name} advertises is not known: it stands in no site.` }
  return toldBy(
    read(site, 'ranges'),
    `What ${router.name} advertises is not known: give ${site.name} its ranges.`,
  )
}

/** The router at which one of these lines or customer gateways ends. */
export const routerAt = (ids: readonly Id[], around: Around) =>
  ids.flatMap((id) => ofKind(around.referrers(id), 'on-premises-router'))[0]

/** The number of a router in BGP, if it is said. */
export function asnOf(router: ElementOf<'on-premises-router'>, around: Around): number | undefined {
  if (router.props.asn !== undefined) return read(router, 'asn')
  const site = around.get(router.parent)
  return isKind(site, 'on-premises-site') ? read(site, 'asn') : undefined
}

/** A move, or the fault that forbids it. */
export const unless = (fault: Fault | undefined, move: Extract<Move, { readonly go: unknown }>): Move =>
  fault ? { ...fault, otherwise: move } : move

const STATE_UNKNOWN = ['unknown']

/** A state that AWS told and that is not the good one. */
export function stateFault(
  element: Element,
  state: string | undefined,
  good: string,
  refuse: Code,
  field = 'state',
): Fault | undefined {
  if (element.props[field] === undefined || state === good) return undefined
  const at = { element: element.id, field }
  if (state === undefined || STATE_UNKNOWN.includes(state))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The state of ${element.name} is not known.`,
      ...at,
      unknown: true,
    }
  return { refuse, because: `${element.name} is ${state}, not ${good}.`, ...at }
}

/** AWS ends a BGP session over which more prefixes of a family come. */
export function limitFault(
  told: Told,
  most: number,
  refuse: Code,
  by: Element,
  router: Element,
): Fault | undefined {
  const family = ([4, 6] as const).find(
    (one) => told.prefixes.filter((prefix) => prefix.family === one).length > most,
  )
  return family === undefined
    ? undefined
    : {
        refuse,
        because: `${router.name} announces more than ${most} IPv${family} prefixes over ${by.name}, so AWS ends the BGP session.`,
        element: router.id,
        field: 'advertisedPrefixes',
      }
}

/** Both sides of a BGP session must mean the same number. */
export function asnFault(
  expected: number | undefined,
  router: ElementOf<'on-premises-router'> | undefined,
  refuse: Code,
  by: Element,
  around: Around,
): Fault | undefined {
  const own = router && asnOf(router, around)
  return own === undefined || expected === undefined || own === expected
    ? undefined
    : {
        refuse,
        because: `The BGP session of ${by.name} expects ASN ${expected}, and ${router!.name} has ${own}.`,
        element: by.id,
      }
}

/** A learned block in words. */
export const saysOf = (line: Line, prefix: Prefix): string =>
  line.sort === 'vpn-static'
    ? `Static route ${formatPrefix(prefix)} of ${line.by.name}`
    : `Route ${formatPrefix(prefix)} that ${line.router?.name ?? 'the router'} announces over ${line.by.name}`
