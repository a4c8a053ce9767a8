'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const Input = z.object({ id: form.id, rev: form.rev })

/** The text of a design as it was at one revision. */
export async function loadRevision(input: {
  id: string
  rev: number
}): Promise<Result<{ text: string; name: string }>> {
  return answer(Input, input, async ({ id, rev }, store) => {
    const revision = await store.loadRevision(id, rev)
    return revision ? done(revision) : failed(`Revision ${rev} is not kept any more. Choose another one.`)
  })
}
