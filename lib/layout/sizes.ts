import type { Element } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements/index'
import { longTextOf } from '@/lib/elements/long-text'

export type Size = { readonly width: number; readonly height: number }

/** Pixels of an element that holds no others. */
export const LEAF: Size = { width: 132, height: 56 }
/** Height of the strip at the top of a container that carries its name. */
export const HEADER = 36
/** Space between neighbours. */
export const GAP = 16
/** Space between the lanes of two Availability Zones, and between strips of different kinds. */
export const LANE_GAP = 32
/** Height above the first subnet of a lane, for the name of the zone. */
export const LANE_TITLE = 24
/** Space that a container keeps free inside its edges. */
export const INSET = { left: 16, top: HEADER + 8, right: 16, bottom: 16 } as const

/** How far a gateway on the border of its container stands out of it; less than a gap, so that it meets no neighbour. */
export const OVERHANG = 12
/** Room at the left of the top border for the container's name, where no gateway stands. */
export const LABEL_ROOM = 244

/** The size of a new element of a kind: a container's smallest, else that of a leaf. */
export const sizeOf = (kind: string): Size => definitionOf(kind)?.container ?? LEAF

export const isContainer = (element: Element): boolean => definitionOf(element.kind)?.container !== undefined

export const groupOf = (kind: string): string | undefined => definitionOf(kind)?.group

/** Does it belong on the border of its container, as a gateway does? */
export const isOnBorder = (kind: string): boolean => definitionOf(kind)?.onBorder === true

/** Width of a remark, height of its name and of one line of its text. */
const REMARK = { width: 252, name: 34, line: 14 } as const

/** The size of a remark that shows all its text; undefined for what is none. */
export function remarkSize(element: Element): Size | undefined {
  const lines = longTextOf(element).length
  if (lines === 0) return undefined
  return { width: REMARK.width, height: Math.max(LEAF.height, REMARK.name + lines * REMARK.line + 6) }
}

/** A container that asks for less than this shows a name only. */
const SMALL = 240

/** The smallest container that is laid out; its name and range can be read. */
export const NARROWEST: Size = { width: 280, height: 140 }

/** The smallest size that an element of a kind is laid out in: a leaf's, what a small container asks for, else NARROWEST. */
export function leastOf(kind: string): Size {
  const container = definitionOf(kind)?.container
  if (!container) return LEAF
  return {
    width: container.width < SMALL ? container.width : NARROWEST.width,
    height: Math.min(NARROWEST.height, container.height),
  }
}

const ON_BORDER = { left: -OVERHANG, top: -OVERHANG, right: -OVERHANG, bottom: -OVERHANG } as const

/** How far an element of a kind stays from the edges of its container; a gateway stands out over them. */
export const insetOf = (kind: string): Readonly<Record<keyof typeof INSET, number>> =>
  isOnBorder(kind) ? ON_BORDER : INSET
