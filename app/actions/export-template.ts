'use server'

import { z } from 'zod'
import type { Exported } from '@/lib/cloudformation/export'
import { failed } from '@/lib/design/result'
import type { Result } from '@/lib/design/result'
import { exportTemplates } from '@/lib/cloudformation/export'
import type { Format } from '@/lib/cloudformation/template'

const Input = z.object({
  text: z.string().max(32 * 1024 * 1024),
  format: z.enum(['yaml', 'json']).optional(),
})

/**
 * The CloudFormation templates of a design, given as the text of a design file; without a format each in that of its
 * source, else in YAML.
 * Fails: one line when the input is no design.
 */
export async function exportTemplate(input: { text: string; format?: Format }): Promise<Result<Exported>> {
  const parsed = Input.safeParse(input)
  if (!parsed.success)
    return failed(
      'The design could not be exported: it must come as text, and a format must be yaml or json.',
    )
  return exportTemplates(parsed.data.text, parsed.data.format)
}
