import { z } from 'zod'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import { openStore } from '@/lib/store/open'
import type { Store } from '@/lib/store/store'

const LARGEST_TEXT = 32 * 1024 * 1024

/** Text on one line. PostgreSQL takes no NUL, and nobody means the other control characters. */
const line = (longest: number) =>
  z
    .string()
    .max(longest, `is longer than ${longest} characters`)
    .regex(/^\P{Cc}*$/u, 'holds control characters')

/** The forms of what clients send. */
export const form = {
  id: z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a design'),
  rev: z
    .int()
    .min(0)
    .max(2 ** 31 - 2, 'is no revision'),
  name: line(120).trim().min(1, 'is empty; give the design a name'),
  text: z.string().max(LARGEST_TEXT, 'is larger than 32 MB'),
  note: line(200),
  fileName: line(255),
}

/**
 * Check what a client sent and do the work on the store.
 * Fails: one line, whether the input is junk or the store does not answer; the rest of the trouble goes to the log.
 */
export async function answer<Input, T>(
  schema: z.ZodType<Input>,
  input: unknown,
  work: (input: Input, store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = issue?.path.join('.') || 'the input'
    return failed(`The request was not understood: ${place} ${issue?.message ?? 'is wrong'}.`)
  }
  try {
    return await work(parsed.data, await openStore())
  } catch (error) {
    console.error(error)
    return failed(storeTrouble(error))
  }
}

/** Why the store does not answer, in one line. */
export const storeTrouble = (error: unknown): string =>
  `The place where designs are kept does not answer: ${firstLine(error)}. Check GROUNDPLAN_DATA or DATABASE_URL.`

const firstLine = (error: unknown) => {
  const text =
    (error instanceof Error && (error.message || ('code' in error && String(error.code)))) ||
    'no reason given'
  return text.split('\n')[0]!.replace(/\.$/, '').slice(0, 160)
}
