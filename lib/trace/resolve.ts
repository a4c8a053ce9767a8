import type { End } from '@/lib/net/end'
import type { Names } from '@/lib/net/fact'
import type { Warning } from '@/lib/net/move'
import type { Answer, Asker, Here, Resolved } from '@/lib/net/world'
import type { Addresses } from '@/lib/net/flow'
import { PUBLIC } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'

/** Names followed one after the other; resolvers of the world give up at about as many. */
const MOST_STEPS = 16

/** Ends of names that are never public. Source: https://www.iana.org/assignments/special-use-domain-names/ */
const NEVER_PUBLIC = /(^|\.)(internal|local|localhost|invalid|test|home\.arpa)$|^[^.]+$/

type Refusal = NonNullable<Resolved['refusal']>

const NOTHING: Resolved = { steps: [], ends: [], publicly: [], addresses: [], warnings: [] }

/** A name whose answer depends on itself. */
export const circular = (name: string): Resolved =>
  refused({ refuse: 'UNKNOWN_RESOURCE', because: `What ${name} leads to depends on itself.`, unknown: true })

export const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, '')

/**
 * What a name leads to, as its asker sees it: private sources before public ones, the longest suffix first, and on from
 * name to name. Of several answers those that lead nowhere become warnings.
 */
export function resolve(sources: readonly Names[], name: string, asker: Asker, here: Here): Resolved {
  return outsideOnly(follow(sources, here, plainName(name), asker, []), plainName(name), asker)
}

function follow(
  sources: readonly Names[],
  here: Here,
  name: string,
  asker: Asker,
  before: readonly string[],
): Resolved {
  if (before.includes(name) || before.length >= MOST_STEPS)
    return refused({
      refuse: 'X_DNS_NO_ANSWER',
      because: `${[...before, name].join(' → ')} leads on and on, to no address.`,
    })
  const answer = answerOf(sources, here, name, asker)
  if ('refuse' in answer) return refused(answer)
  const said = { ...NOTHING, steps: [stepOf(answer)] }
  const next = (other: string) => follow(sources, here, plainName(other), asker, [...before, name])
  if ('again' in answer) return joined([said, next(answer.again)])
  const [ends, publicly] = answer.publicly ? [[], answer.ends] : [answer.ends, []]
  const own = { ...said, ends, publicly, addresses: answer.addresses ?? [], warnings: answer.warnings ?? [] }
  return joined([own, ...(answer.others ?? []).map(next)])
}

const stepOf = ({ because, element }: { readonly because: string; readonly element?: string }) => ({
  because,
  ...(element !== undefined && { element }),
})

const refused = (refusal: Refusal): Resolved => ({ ...NOTHING, steps: [stepOf(refusal)], refusal })

function answerOf(sources: readonly Names[], here: Here, name: string, asker: Asker): Answer {
  for (const source of inOrder(sources, name, asker)) {
    const answer = source.answer(name, asker, here)
    if (answer) return answer
  }
  const hidden = hiddenFrom(sources, name, asker)
  if (hidden) return NEVER_PUBLIC.test(name) ? hidden : { ...hidden, unknown: true }
  if (NEVER_PUBLIC.test(name))
    return { refuse: 'X_DNS_NXDOMAIN', because: `Nobody answers for ${name}, which is no public name.` }
  const { family } = asker
  return {
    ends: [],
    addresses: [{ family, addresses: PUBLIC[family] }],
    because: `${name} is not in the design; it is taken to be somewhere on the internet.`,
  }
}

/** A name that is answered elsewhere only, and why; whether it is public too, nobody has drawn. */
function hiddenFrom(sources: readonly Names[], name: string, asker: Asker) {
  for (const source of sources) {
    const hidden = holds(source, name) && !answersFor(source, asker) && source.elsewhere?.(name, asker)
    if (hidden) return hidden
  }
  return undefined
}

/** Who is asked, in order: what rules over all, what is private to the asker, then what is public. */
function inOrder(sources: readonly Names[], name: string, asker: Asker): readonly Names[] {
  const rank = (one: Names) => (one.first ? 0 : one.networks || one.sites ? 1 : 2)
  return sources
    .filter((one) => answersFor(one, asker) && holds(one, name))
    .sort((a, b) => rank(a) - rank(b) || b.suffix.length - a.suffix.length)
}

const answersFor = ({ networks, sites }: Names, { network, site }: Asker) =>
  (!networks && !sites) ||
  (network !== undefined && networks?.includes(network) === true) ||
  (site !== undefined && sites?.includes(site) === true)

const holds = ({ suffix, exact }: Names, name: string) =>
  name === suffix || (!exact && (suffix === '' || name.endsWith(`.${suffix}`)))

function joined(parts: readonly Resolved[]): Resolved {
  const ends = unique(parts.flatMap((one) => one.ends))
  const publicly = unique(parts.flatMap((one) => one.publicly))
  const addresses = parts.flatMap((one) => one.addresses)
  const refusals = parts.flatMap((one) => one.refusal ?? [])
  const leads = ends.length + publicly.length + addresses.length > 0
  return {
    steps: parts.flatMap((one) => one.steps),
    ends,
    publicly,
    addresses,
    warnings: [...parts.flatMap((one) => one.warnings), ...(leads ? refusals.flatMap(asWarning) : [])],
    ...(!leads && refusals[0] && { refusal: refusals[0] }),
  }
}

const unique = (ends: readonly End[]) => [...new Map(ends.map((end) => [end.id, end])).values()]

const asWarning = ({ refuse, because, element }: Refusal): readonly Warning[] =>
  element === undefined ? [] : [{ code: refuse, element, because }]

/** A client on the internet can do nothing with private addresses. */
function outsideOnly(resolved: Resolved, name: string, { network, site, family }: Asker): Resolved {
  if (network !== undefined || site !== undefined || resolved.refusal) return resolved
  const open = PUBLIC[family]
  const ends = resolved.ends.filter((end) => end.fact === 'service' || isWithin(end.addresses[family], open))
  const addresses = resolved.addresses.filter((one) => isWithin(one.addresses, PUBLIC[one.family]))
  if (ends.length === resolved.ends.length && addresses.length === resolved.addresses.length) return resolved
  const hidden = resolved.ends.find((end) => !ends.includes(end))
  const element = hidden?.element ?? resolved.steps.findLast((step) => step.element !== undefined)?.element
  const refusal: Refusal = {
    refuse: 'X_DNS_PRIVATE_ANSWER',
    because: `${name} gives a private address, which nobody on the internet can reach. Lead it to something public, or ask from inside.`,
    ...(element !== undefined && { element }),
  }
  const leads = ends.length + addresses.length + resolved.publicly.length > 0
  return leads
    ? { ...resolved, ends, addresses, warnings: [...resolved.warnings, ...asWarning(refusal)] }
    : { ...resolved, ends, addresses, refusal }
}

const isWithin = (inner: Addresses | undefined, outer: Addresses) =>
  inner !== undefined && holdsAll(outer, inner)
