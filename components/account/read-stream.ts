import type { ReadEvent, ReadRequest } from '@/lib/account/event'

const SILENT = 'The server does not answer. Try again.'
const CANCELLED = 'Reading was cancelled.'

/** The events of a reading as the server sends them, one JSON value a line. Ends with `result` or `failed`. */
export async function* readStream(
  request: ReadRequest,
  signal: AbortSignal,
): AsyncGenerator<ReadEvent, void> {
  const response = await fetch('/api/read', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  }).catch(() => undefined)
  if (!response?.ok || !response.body) {
    const refusal = (await response?.json().catch(() => undefined)) as { message?: string } | undefined
    yield { type: 'failed', message: refusal?.message ?? (signal.aborted ? CANCELLED : SILENT) }
    return
  }
  let ended = false
  try {
    for await (const line of linesOf(response.body)) {
      const event = JSON.parse(line) as ReadEvent
      ended = event.type === 'result' || event.type === 'failed'
      yield event
    }
  } catch {
    // The stream broke; said below.
  }
  if (!ended) yield { type: 'failed', message: signal.aborted ? CANCELLED : SILENT }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield line
  }
  if (rest !== '') yield rest
}
