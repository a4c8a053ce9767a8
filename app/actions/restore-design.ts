'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const Input = z.object({ id: form.id })

/** Put a removed design back into the list. */
export async function restoreDesign(input: { id: string }): Promise<Result<null>> {
  return answer(Input, input, async ({ id }, store) =>
    (await store.restoreRemoved(id)) ? done(null) : failed('The design is in the list already. Reload it.'),
  )
}
