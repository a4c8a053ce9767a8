'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const Input = z.object({ id: form.id })

/** Take a design out of the list; `restoreDesign` puts it back. */
export async function removeDesign(input: { id: string }): Promise<Result<null>> {
  return answer(Input, input, async ({ id }, store) =>
    (await store.remove(id)) ? done(null) : failed('The design was deleted already. Reload the list.'),
  )
}
