import { z } from 'zod'
import { answer, form } from '@/app/answer'
import type { SaveOutcome } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { openDesign } from '@/lib/elements/open'

const Input = z.object({ id: form.id, rev: form.rev, name: form.name, text: form.text, note: form.note })

const LARGEST_BODY = 40 * 1024 * 1024

/**
 * Keep the next state of a design. A text that is no design is refused: it could not be opened again.
 * A route, not an action: actions of a page wait for each other, and none outlives its page.
 */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  // Only our own pages may save: a form of another site cannot send JSON, and a browser tells where a request is from.
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin'
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  if (site !== 'same-origin' || !isJson)
    return reply(403, failed('Only Groundplan itself may save a design.'))
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY)
    return reply(413, failed('The design is larger than 32 MB. Split it into several designs.'))
  const body: unknown = await request.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return reply(400, failed('The request is not JSON.'))
  return reply(200, await save({ ...body, id }))
}

const save = (input: unknown): Promise<Result<SaveOutcome>> =>
  answer(Input, input, async ({ id, rev, name, text, note }, store) => {
    const opened = openDesign(text)
    if (!opened.ok) return opened
    const elements = Object.keys(opened.value.design.elements).length
    return done(await store.save(id, rev, { name, text, elements, note }))
  })

const reply = (status: number, result: Result<SaveOutcome>) => Response.json(result, { status })
