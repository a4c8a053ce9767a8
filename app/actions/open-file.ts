'use server'

import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { Result } from '@/lib/design/result'
import { done } from '@/lib/design/result'
import { writeDesign } from '@/lib/design/file'
import { openDesign } from '@/lib/elements/open'

const Input = z.object({ fileName: form.fileName, text: form.text })

/**
 * Keep the design of a file as a new one.
 * Shape: `problems` are the lines about what was mended while reading.
 */
export async function openFile(input: {
  fileName: string
  text: string
}): Promise<Result<{ id: string; problems: readonly string[] }>> {
  return answer(Input, input, async ({ fileName, text }, store) => {
    const opened = openDesign(text)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const name = opened.value.name.trim().slice(0, 120) || fileName.slice(0, 120)
    const id = await store.create({
      name,
      text: writeDesign({ name, design }),
      elements: Object.keys(design.elements).length,
      note: `Opened from ${fileName}`.slice(0, 200),
    })
    return done({ id, problems })
  })
}
