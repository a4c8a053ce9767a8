import { definitionOf } from '@/lib/elements'

/** Frame the containers on the screen that may hold a kind which may not stand anywhere: what is carried shows where it can go. */
export function showTakers(root: HTMLElement | null, kind: string) {
  const inside = definitionOf(kind)?.inside ?? []
  if (inside.includes('canvas')) return
  for (const node of nodesOf(root))
    if (node.dataset.takes === undefined && inside.includes(node.dataset.kind ?? '')) node.dataset.takes = ''
}

export function hideTakers(root: HTMLElement | null) {
  for (const node of nodesOf(root)) delete node.dataset.takes
}

const nodesOf = (root: HTMLElement | null) =>
  root?.querySelectorAll<HTMLElement>('.react-flow__node-container') ?? []
