'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import { laidOut } from '@/app/laid-out'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { writeDesign } from '@/lib/design/file'
import { readyDesign } from '@/lib/samples/ready'

const Input = z.object({ ready: z.string().max(64), name: form.name })

/** Keep a new design that starts as a ready one. */
export async function createFromReady(input: {
  ready: string
  name: string
}): Promise<Result<{ id: string }>> {
  return answer(Input, input, async ({ ready, name }, store) => {
    const found = readyDesign(ready)
    if (!found) return failed(`There is no ready design “${ready}”. Reload the page.`)
    const design = laidOut(found.design)
    const text = writeDesign({ name, design })
    const elements = Object.keys(design.elements).length
    return done({ id: await store.create({ name, text, elements, note: `From “${found.name}”` }) })
  })
}
