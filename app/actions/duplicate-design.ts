'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const Input = z.object({ id: form.id, name: form.name })

/** Keep a copy of a design under the name given. */
export async function duplicateDesign(input: { id: string; name: string }): Promise<Result<{ id: string }>> {
  return answer(Input, input, async ({ id, name }, store) => {
    const copy = await store.duplicate(id, name)
    return copy === undefined
      ? failed('The design was deleted meanwhile. Reload the list.')
      : done({ id: copy })
  })
}
