import { useEffect, useState } from 'react'
import type { KeptDesign } from '@/components/editor/actions'
import type { Opened } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'
import { keptPath } from './kept/path'

/** A design as the server keeps it, and what reading its text gave. */
type Kept = { readonly kept: KeptDesign; readonly opened: Result<Opened> }

const silent = failed('The server does not answer. Load the page again.')

/** The design as the server keeps it now; undefined until it has come. */
export function useKept(id: string): Result<Kept> | undefined {
  const [came, setCame] = useState<Result<Kept>>()
  useEffect(() => {
    let wanted = true
    void askKept(id).then((answer) => {
      if (wanted) setCame(answer.ok ? done(open(answer.value)) : answer)
    })
    return () => {
      wanted = false
    }
  }, [id])
  return came
}

const open = (kept: KeptDesign): Kept => ({ kept, opened: openDesign(kept.text) })

async function askKept(id: string): Promise<Result<KeptDesign>> {
  const response = await fetch(keptPath(id)).catch(() => undefined)
  const answer: unknown = await response?.json().catch(() => undefined)
  const isResult = typeof answer === 'object' && answer !== null && 'ok' in answer
  return isResult ? (answer as Result<KeptDesign>) : silent
}
