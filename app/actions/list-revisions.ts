'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Revision } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'

const Input = z.object({ id: form.id })

/** The history of a design, newest first, without its texts. */
export async function listRevisions(input: { id: string }): Promise<Result<readonly Revision[]>> {
  return answer(Input, input, async ({ id }, store) => done(await store.revisions(id)))
}
