import type { Design, Element, Row } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { change, squashAll } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import type { Part } from './part'
import { planTemplates } from './plan'

/**
 * Gives every resource its present logical id for good, so that renaming an element later does not make
 * CloudFormation replace it. Empty when all are pinned.
 */
export function pinLogicalIds(design: Design): Patch {
  return squashAll(
    planTemplates(design, aroundOf(design)).flatMap(({ partsByElement, logicalIds }) =>
      [...partsByElement].map(([element, parts]) => pin(element, parts, (part) => logicalIds.get(part)!)),
    ),
  )
}

function pin(element: Element, parts: readonly Part[], idOf: (part: Part) => string): Patch {
  const logicalIds: Record<string, string> = {}
  const props: Record<string, unknown> = { ...element.props }
  let logicalId = element.logicalId
  for (const part of parts) {
    const id = idOf(part)
    if (part.at === 'self') logicalId = id
    else if (part.at === 'row') {
      if (part.row.logicalId !== id)
        props[part.key] = (props[part.key] as readonly Row[]).map((row) =>
          row === part.row ? { ...row, logicalId: id } : row,
        )
    } else logicalIds[part.at === 'parent' ? 'parent' : part.key] = id
  }
  const sameFields = Object.keys(props).every((key) => props[key] === element.props[key])
  const sameIds = Object.entries(logicalIds).every(([key, id]) => element.logicalIds?.[key] === id)
  if (logicalId === element.logicalId && sameFields && sameIds) return {}
  return change(element, {
    logicalId,
    ...(!sameFields && { props }),
    ...(!sameIds && { logicalIds: { ...element.logicalIds, ...logicalIds } }),
  })
}
