import type { KeptDesign } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openStore } from '@/lib/store/open'
import { form, storeTrouble } from './answer'

/** A kept design for a page; undefined when there is none of that id. Fails: the store does not answer. */
export async function loadDesign(id: string): Promise<Result<KeptDesign | undefined>> {
  if (!form.id.safeParse(id).success) return done(undefined)
  try {
    const stored = await (await openStore()).load(id)
    if (!stored) return done(undefined)
    const { name, rev, text, savedAt } = stored
    return done({ id, name, rev, text, savedAt })
  } catch (error) {
    console.error(error)
    return failed(storeTrouble(error))
  }
}
