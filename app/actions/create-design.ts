'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { openDesign } from '@/lib/elements/open'

const Input = z.object({ name: form.name, text: form.text.optional() })

/** Keep a new design: an empty one, or that of the text. */
export async function createDesign(input: { name: string; text?: string }): Promise<Result<{ id: string }>> {
  return answer(Input, input, async ({ name, text }, store) => {
    if (text === undefined) {
      const empty = writeDesign({ name, design: EMPTY_DESIGN })
      return done({ id: await store.create({ name, text: empty, elements: 0, note: 'New design' }) })
    }
    const opened = openDesign(text)
    if (!opened.ok) return opened
    const elements = Object.keys(opened.value.design.elements).length
    return done({ id: await store.create({ name, text, elements, note: 'New design' }) })
  })
}
