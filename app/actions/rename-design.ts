'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'

const Input = z.object({ id: form.id, name: form.name })

/** Give a design another name. */
export async function renameDesign(input: { id: string; name: string }): Promise<Result<null>> {
  return answer(Input, input, async ({ id, name }, store) =>
    (await store.rename(id, name))
      ? done(null)
      : failed(`"${name}" was not kept: the design was deleted meanwhile.`),
  )
}
