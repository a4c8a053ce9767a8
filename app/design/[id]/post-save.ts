import type { SaveInput, SaveOutcome } from '@/components/editor/actions'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'

/** Bytes that a browser still sends after the page is closed; the limit for all such requests is 64 KiB. */
const OUTLIVES_THE_PAGE = 60_000

const silent = failed('the server does not answer')

/** Send a design to be kept. A small one arrives even when the page is closed meanwhile. */
export async function postSave({ id, ...body }: SaveInput): Promise<Result<SaveOutcome>> {
  const text = JSON.stringify(body)
  const response = await fetch(`/design/${id}/save`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
    keepalive: text.length * 3 < OUTLIVES_THE_PAGE || new Blob([text]).size < OUTLIVES_THE_PAGE,
  }).catch(() => undefined)
  const result: unknown = await response?.json().catch(() => undefined)
  return isResult(result) ? result : silent
}

const isResult = (value: unknown): value is Result<SaveOutcome> =>
  typeof value === 'object' && value !== null && 'ok' in value
