'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** The browser may show the list from memory, as it was before the editor was opened: ask again whenever it appears. */
export function useFreshList() {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    refresh()
    addEventListener('pageshow', refresh)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      removeEventListener('pageshow', refresh)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router])
}
