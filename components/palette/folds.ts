import { createStore } from 'zustand/vanilla'
import type { Group } from '@/lib/elements/define'

/** The groups whose kinds are shown; kept while the page is open. Those that most drawings need are open at first. */
export const folds = createStore<{ readonly open: ReadonlySet<Group> }>(() => ({
  open: new Set<Group>(['network', 'gateways', 'load-balancing', 'compute']),
}))

export function toggleFold(group: Group) {
  const open = new Set(folds.getState().open)
  if (!open.delete(group)) open.add(group)
  folds.setState({ open })
}
