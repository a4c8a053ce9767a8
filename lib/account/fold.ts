import type { Design, Element, Id } from '@/lib/design/element'
import { withDescendants } from '@/lib/design/tree'
import { ancestor } from '@/lib/elements/ancestor'
import { aroundOf } from '@/lib/elements/around'
import { referencesOf } from '@/lib/elements/reference'
import type { Notice } from './event'
import type { Composed } from './seen'

/** Takes away default VPCs that hold only what AWS made with them, each with a line that says so. */
export function foldDefaults({ design, isDefault }: Composed): {
  design: Design
  notices: readonly Notice[]
} {
  const around = aroundOf(design)
  const madeByAws = ({ id }: Element) => isDefault(id)
  const gone = new Set<Id>()
  const notices: Notice[] = []
  for (const vpc of around.all('vpc')) {
    if (!madeByAws(vpc)) continue
    const inside = withDescendants(design, [vpc.id])
    const ids = new Set(inside.map(({ id }) => id))
    const usedOutside = inside.some(({ id }) => around.referrers(id).some((user) => !ids.has(user.id)))
    const uses = inside.some((element) => referencesOf(element).some(({ to }) => !ids.has(to)))
    if (usedOutside || uses || !inside.every(madeByAws)) continue
    for (const id of ids) gone.add(id)
    const region = ancestor(around, vpc, 'region')?.name
    const message = `Default VPC ${vpc.awsId} in ${region} holds nothing and was folded away.`
    notices.push({ reason: 'folded', message, ...(region !== undefined && { region }) })
  }
  const kept = Object.entries(design.elements).filter(([id]) => !gone.has(id))
  return { design: { elements: Object.fromEntries(kept) }, notices }
}
