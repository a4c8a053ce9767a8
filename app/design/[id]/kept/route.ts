import { loadDesign } from '@/app/load-design'
import { failed } from '@/lib/design/result'

/** The design as it is kept now, for the editor: its page is shown before the text has come. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await loadDesign((await params).id)
  const answer = found.ok && !found.value ? failed('The design was deleted.') : found
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
}
