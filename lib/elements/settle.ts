import type { Design, Element, Id } from '@/lib/design/element'
import { ancestor } from './ancestor'
import { aroundOf } from './around'
import type { Around } from './define'
import { definitionOf } from './index'
import { mayStandIn } from './place'
import { referencesOf } from './reference'
import { spannedSubnets } from './span'

type Elements = Design['elements']

/**
 * Elements that came from a template or an account, each in the container that it belongs to where nothing said so:
 * its kind's own home, the VPC of the subnets that it spans, or the one VPC of all that it is used with.
 * What stands in more than a Region already stays. Untouched records keep their identity.
 */
export function settle(elements: Elements): Elements {
  const settled: Record<Id, Element> = { ...elements }
  let moved = true
  // What moves may be where others belong; each round settles one level further in.
  for (let round = 0; moved && round < 4; round++) {
    moved = false
    const around = aroundOf({ elements: { ...settled } })
    for (const element of Object.values(settled)) {
      const home = isLoose(element, around) ? homeOf(element, around) : undefined
      if (home === undefined || home === element.parent || leadsTo(around, home, element.id)) continue
      settled[element.id] = { ...element, parent: home }
      moved = true
    }
  }
  return settled
}

/** Does it stand on the canvas, or in a place only: an account or a Region? */
function isLoose(element: Element, around: Around): boolean {
  const parent = around.get(element.parent)
  const definition = definitionOf(element.kind)
  const hasHome = definition?.inside.some(
    (kind) => definitionOf(kind)?.group !== 'places' && kind !== 'canvas',
  )
  return hasHome === true && (!parent || definitionOf(parent.kind)?.group === 'places')
}

function homeOf(element: Element, around: Around): Id | undefined {
  const candidates = [
    () => definitionOf(element.kind)?.home?.(element, around),
    () => around.get(spannedSubnets(element)[0])?.parent,
    () => vpcOfUse(element, around),
  ]
  for (const candidate of candidates) {
    const home = candidate()
    if (home !== undefined && mayStandIn(element.kind, around.get(home))) return home
  }
  return undefined
}

/** The VPC of all that names it and that it names, where that is one and the same. */
function vpcOfUse(element: Element, around: Around): Id | undefined {
  const { cfn, live } = definitionOf(element.kind) ?? {}
  const saysWhere = cfn?.parent !== undefined || cfn?.parents !== undefined || live?.parent !== undefined
  if (saysWhere) return undefined
  const users = [
    ...around.referrers(element.id),
    ...referencesOf(element).flatMap(({ to }) => around.get(to) ?? []),
  ]
  const vpcs = new Set(users.flatMap((user) => ancestor(around, user, 'vpc')?.id ?? []))
  return vpcs.size === 1 ? [...vpcs][0] : undefined
}

function leadsTo(around: Around, from: Id, to: Id): boolean {
  const seen = new Set<Id>()
  for (let at = around.get(from); at && !seen.has(at.id); at = around.get(at.parent)) {
    if (at.id === to) return true
    seen.add(at.id)
  }
  return false
}
