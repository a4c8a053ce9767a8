import type { Design } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { arrange } from '@/lib/layout/arrange'

/** The same design with every element in its place. */
export const laidOut = (design: Design): Design => applyPatch(design, arrange(design))
