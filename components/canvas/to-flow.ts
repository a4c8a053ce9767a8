import type { Node } from '@xyflow/react'
import type { Box, Design, Element, Id } from '@/lib/design/element'
import type { Lane } from '@/lib/layout/lanes'
import { lanesOf } from '@/lib/layout/lanes'
import { aroundOf } from '@/lib/elements/around'
import { marksIn } from '@/lib/picture/marks'
import type { Placed, Scene } from '@/lib/picture/scene'
import type { Tint } from '@/lib/picture/tint'
import { tintOf } from '@/lib/picture/tint'
import { titleOf } from '@/lib/picture/words'
import type { Finding } from '@/lib/rules/define'

/** What a node shows of an element besides its record. */
export type Shown = {
  readonly placed: Placed
  readonly tint: Tint
  readonly lanes: readonly Lane[]
  /** What reaches into it from outside. */
  readonly marks: readonly Element[]
  readonly selected: boolean
  readonly focused: boolean
  readonly findings: readonly Finding[]
}

export type FlowNode = Node<Shown & Record<string, unknown>, 'container' | 'leaf'>

/** Everything that the nodes are drawn from. */
export type Projection = {
  readonly design: Design
  readonly scene: Scene
  readonly mounted: ReadonlySet<Id>
  /** From afar marks are painted. */
  readonly overview: boolean
  readonly selection: ReadonlySet<Id>
  readonly focus: Id | undefined
  readonly findings: ReadonlyMap<Id, readonly Finding[]>
  /** A container that is being resized, where it is now. */
  readonly resized: { readonly id: Id; readonly box: Box } | undefined
}

const NO_FINDINGS: readonly Finding[] = []
const NO_LANES: readonly Lane[] = []
const NO_MARKS: readonly Element[] = []

/**
 * The mounted part of a design as React Flow's nodes, in absolute coordinates; lines are painted, not nodes or edges.
 * A node whose picture did not change keeps its identity: React Flow then leaves its element alone (xyflow#6022).
 */
export function createToFlow() {
  let last = new Map<Id, FlowNode>()
  return function toFlow(projection: Projection): FlowNode[] {
    const next = new Map<Id, FlowNode>()
    for (const placed of projection.scene.order) {
      if (!projection.mounted.has(placed.element.id)) continue
      const node = nodeOf(projection, placed, last.get(placed.element.id))
      next.set(node.id, node)
    }
    last = next
    return [...next.values()]
  }
}

function nodeOf(projection: Projection, placed: Placed, before: FlowNode | undefined): FlowNode {
  const { design, overview, selection, focus, findings, resized } = projection
  const { element, container, depth } = placed
  const around = aroundOf(design)
  const box = resized?.id === element.id ? resized.box : placed.box
  const shown: Shown = {
    placed: samePlaced(before?.data.placed, placed) ? before!.data.placed : placed,
    tint: tintOf(element, around),
    lanes: container && !placed.collapsed ? keep(before?.data.lanes, lanesOf(around, element)) : NO_LANES,
    marks: container && !overview ? keepMarks(before?.data.marks, marksIn(design, element.id)) : NO_MARKS,
    selected: selection.has(element.id),
    focused: focus === element.id,
    findings: findings.get(element.id) ?? NO_FINDINGS,
  }
  if (before && sameShown(before.data, shown) && sameBox(before, box)) return before
  return {
    id: element.id,
    type: container ? 'container' : 'leaf',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    // Leaves lie over every container.
    zIndex: container ? depth : 1_000 + depth,
    ariaRole: 'presentation',
    domAttributes: attributesOf(element),
    data: shown,
  }
}

const attributesOf = (element: Element) =>
  ({
    'data-element-id': element.id,
    'data-kind': element.kind,
    'data-name': element.name,
    'aria-roledescription': undefined,
    title: undefined,
    'aria-label': undefined,
    id: nodeDomId(element.id),
  }) as FlowNode['domAttributes']

export const nodeDomId = (id: Id) => `node-${id}`

export const labelOf = ({ placed, findings }: Shown): string =>
  titleOf(placed.element) + (findings.length > 0 ? `, ${countOf(findings)}` : '')

export const countOf = (findings: readonly Finding[]): string =>
  `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`

const sameBox = (node: FlowNode, box: Box) =>
  node.position.x === box.x &&
  node.position.y === box.y &&
  node.width === box.width &&
  node.height === box.height

const samePlaced = (a: Placed | undefined, b: Placed) =>
  a !== undefined &&
  a.element === b.element &&
  a.depth === b.depth &&
  a.collapsed === b.collapsed &&
  a.inside === b.inside &&
  a.box.width === b.box.width &&
  a.box.height === b.box.height

const sameShown = (a: Shown, b: Shown) =>
  a.placed === b.placed &&
  a.tint === b.tint &&
  a.lanes === b.lanes &&
  a.marks === b.marks &&
  a.selected === b.selected &&
  a.focused === b.focused &&
  a.findings === b.findings

const keep = (before: readonly Lane[] | undefined, lanes: readonly Lane[]) => {
  if (lanes.length === 0) return NO_LANES
  return before && JSON.stringify(before) === JSON.stringify(lanes) ? before : lanes
}

const keepMarks = (before: readonly Element[] | undefined, marks: readonly Element[]) =>
  before?.length === marks.length && before.every((mark, index) => mark === marks[index]) ? before : marks
