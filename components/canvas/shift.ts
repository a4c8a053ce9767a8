import type { Id } from '@/lib/design/element'

/** The mounted nodes of some elements. */
export const nodeElements = (root: HTMLElement, ids: ReadonlySet<Id>): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.react-flow__node')].filter((node) =>
    ids.has(node.dataset.id ?? ''),
  )

/** Shift nodes on the screen without React: only the compositor works while something is dragged. */
export function shift(nodes: readonly HTMLElement[], dx: number, dy: number) {
  for (const node of nodes) {
    node.style.translate = `${dx}px ${dy}px`
    node.dataset.moving = ''
  }
}

/** Let shifted nodes go: at once where the design has them now, or gliding back where it never did. */
export function unshift(nodes: readonly HTMLElement[], glide: boolean) {
  if (glide) for (const node of nodes) node.style.transition = 'translate 160ms ease-out'
  requestAnimationFrame(() => {
    for (const node of nodes) {
      node.style.translate = ''
      delete node.dataset.moving
    }
    if (glide) setTimeout(() => nodes.forEach((node) => (node.style.transition = '')), 200)
  })
}
