import { z } from 'zod'
import { hasCredentials } from '@/lib/account/clients'
import type { ReadEvent } from '@/lib/account/event'
import { readAccount } from '@/lib/account/read'

const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(longest, `is longer than ${longest} characters`)
    .regex(/^\P{Cc}*$/u, 'holds control characters')

const Input = z.strictObject({
  regions: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}$/, 'is not a Region code such as eu-west-1'))
    .min(1, 'is empty; choose at least one Region')
    .max(60, 'names more than 60 Regions'),
  profile: text(128).optional(),
  roleArn: text(2048)
    .regex(
      /^arn:[\w-]+:iam::\d{12}:role\/\S+$/,
      'is not the ARN of a role, such as arn:aws:iam::123456789012:role/reader',
    )
    .optional(),
  endpointUrl: z
    .url({ protocol: /^https?$/, error: 'is not an http or https address' })
    .max(2048)
    .optional(),
})

/** Are there AWS credentials on this machine? Says yes or no, and nothing about them. */
export async function GET(request: Request) {
  if (!isOwn(request)) return refuse(403, 'Only Groundplan itself may ask.')
  return Response.json({ credentials: await hasCredentials() })
}

/** Read an account; the answer is a stream of events, one JSON value a line. Going away cancels the reading. */
export async function POST(request: Request) {
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  if (!isOwn(request) || !isJson) return refuse(403, 'Only Groundplan itself may read an account.')
  const body: unknown = await request.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return refuse(400, 'The request is not JSON.')
  const input = Input.safeParse(body)
  if (!input.success) {
    const issue = input.error.issues[0]
    return refuse(
      400,
      `The request was not understood: ${issue?.path.join('.') || 'it'} ${issue?.message ?? 'is wrong'}.`,
    )
  }
  const { regions, ...rest } = input.data
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const gone = new AbortController()
  request.signal.addEventListener('abort', () => gone.abort())
  const events = readAccount({ regions, ...given, signal: gone.signal })
  return new Response(lines(events, gone), {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
  })
}

function lines(events: AsyncGenerator<ReadEvent, void>, gone: AbortController): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await events.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
    },
    async cancel() {
      gone.abort()
      await events.return()
    },
  })
}

/** A browser tells where a request is from; a page of another site must not start a reading. */
function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  return (site === null || site === 'same-origin') && (origin === null || hostOf(origin) === host)
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)

const refuse = (status: number, message: string) => Response.json({ ok: false, message }, { status })
