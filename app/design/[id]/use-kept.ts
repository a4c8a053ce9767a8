'use client'

import { useEffect, useState } from 'react'
import type { KeptDesign } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'

/** Where the kept text of a design is asked for. */
export const keptPath = (id: string) => `/design/${id}/kept`

const silent = failed('The server does not answer. Load the page again.')

/** The design as the server keeps it now; undefined until it has come. */
export function useKept(id: string): Result<KeptDesign> | undefined {
  const [kept, setKept] = useState<Result<KeptDesign>>()
  useEffect(() => {
    let wanted = true
    void askKept(id).then((answer) => wanted && setKept(answer))
    return () => {
      wanted = false
    }
  }, [id])
  return kept
}

async function askKept(id: string): Promise<Result<KeptDesign>> {
  const response = await fetch(keptPath(id)).catch(() => undefined)
  const answer: unknown = await response?.json().catch(() => undefined)
  return typeof answer === 'object' && answer !== null && 'ok' in answer
    ? (answer as Result<KeptDesign>)
    : silent
}
