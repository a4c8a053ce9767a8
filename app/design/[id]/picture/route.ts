import { loadDesign } from '@/app/load-design'
import { answerPicture, noPicture } from '@/app/picture'
import { openDesign } from '@/lib/elements/open'

/** A small picture of a kept design for the list: `theme` is light or dark, `rev` only makes the address new. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await loadDesign((await params).id)
  const opened = found.ok && found.value ? openDesign(found.value.text) : undefined
  if (!opened?.ok) return noPicture()
  return answerPicture(request, opened.value.design, 'private, max-age=31536000, immutable')
}
