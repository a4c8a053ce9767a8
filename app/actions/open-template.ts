'use server'

import { z } from 'zod'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { writeDesign } from '@/lib/design/file'
import { readTemplate } from '@/lib/cloudformation/read'

const Input = z.object({ text: z.string().max(16 * 1024 * 1024) })

/**
 * A CloudFormation template, YAML or JSON, as the text of a design file. Elements of a foreign template have
 * no box; lay them out.
 * Fails: one line when it is no template.
 */
export async function openTemplate(input: {
  text: string
}): Promise<Result<{ name: string; text: string; problems: readonly string[] }>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return failed('The template could not be read: it must be a text of at most 10 MB.')
  const opened = readTemplate(parsed.data.text)
  if (!opened.ok) return opened
  const { name, design, problems } = opened.value
  return done({ name, text: writeDesign({ name, design }), problems })
}
