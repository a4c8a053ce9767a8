import type { Design } from '@/lib/design/element'
import { get, ofKind } from '@/lib/elements/index'

/** The Regions that a design has already, each once. */
export const regionsIn = (design: Design): readonly string[] => [
  ...new Set(ofKind(Object.values(design.elements), 'region').flatMap((region) => get(region, 'code') ?? [])),
]
