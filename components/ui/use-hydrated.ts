'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Has the page come alive in the browser? What only a browser knows (its time zone, its storage) is shown then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
