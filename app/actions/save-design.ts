'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { SaveInput, SaveOutcome } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'

const Input = z.object({ id: form.id, rev: form.rev, name: form.name, text: form.text, note: form.note })

/** Keep the next state of a design. A text that is no design is refused: it could not be opened again. */
export async function saveDesign(input: SaveInput): Promise<Result<SaveOutcome>> {
  return answer(Input, input, async ({ id, rev, name, text, note }, store) => {
    const opened = openDesign(text)
    if (!opened.ok) return opened
    const elements = Object.keys(opened.value.design.elements).length
    return done(await store.save(id, rev, { name, text, elements, note }))
  })
}
