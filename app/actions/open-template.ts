'use server'

import { z } from 'zod'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { writeDesign } from '@/lib/design/file'
import { readTemplate } from '@/lib/cloudformation/read'

const LARGEST = 16 * 1024 * 1024

const Input = z.object({ text: z.string().max(LARGEST) })

/**
 * A CloudFormation template, YAML or JSON, as the text of a design file. Elements of a foreign template have
 * no box; lay them out.
 * Shape: `name` is empty for a foreign template.
 * Fails: one line when it is no template.
 */
export async function openTemplate(input: {
  text: string
}): Promise<Result<{ name: string; text: string; problems: readonly string[] }>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success) return failed('The template is too large: up to 16 MB can be opened.')
  const opened = readTemplate(parsed.data.text)
  if (!opened.ok) return opened
  const { name, design, problems } = opened.value
  return done({ name, text: writeDesign({ name, design }), problems })
}
