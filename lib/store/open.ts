import { connect, placeFrom } from './connect'
import type { Store } from './store'
import { createStore } from './store'

// Kept beyond the module: `next dev` loads it anew after every edit, and each page bundle may hold its own.
const kept = globalThis as typeof globalThis & { groundplanStore?: Promise<Store> | undefined }

/**
 * The store of this process, opened when first asked for.
 * Fails: rejects when the place cannot be opened; the next call tries again.
 */
export function openStore(): Promise<Store> {
  return (kept.groundplanStore ??= connect(placeFrom(process.env)).then(
    (db) => createStore(db),
    (error: unknown) => {
      kept.groundplanStore = undefined
      throw error
    },
  ))
}
