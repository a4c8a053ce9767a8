import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One answer of a test endpoint: a body to send, a form to ask the server behind instead, 'pass' to ask it as is, 'hang' to say nothing. */
export type Reply = { readonly status?: number; readonly body: string } | URLSearchParams | 'pass' | 'hang'

export type Endpoint = {
  readonly url: string
  /** Every action that arrived. */
  readonly arrived: string[]
  readonly stop: () => Promise<void>
}

/**
 * For tests: an HTTP endpoint in the shape of AWS's query protocol, in front of another one if given. What comes in
 * another protocol is answered by `others`, else passed on, else answered with nothing in it.
 */
export async function startEndpoint(
  reply: (form: URLSearchParams, request: IncomingMessage) => Reply,
  behind?: string,
  others: (said: string) => Reply | undefined = () => undefined,
): Promise<Endpoint> {
  const arrived: string[] = []
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      const form = new URLSearchParams(body.toString())
      const said = form.get('Action') ?? saidOtherwise(incoming)
      arrived.push(said)
      const answer = form.has('Action')
        ? reply(form, incoming)
        : (others(said) ?? (behind === undefined ? emptyAnswer(incoming) : 'pass'))
      if (answer === 'hang') return
      if (answer === 'pass') return forward(incoming, body, outgoing, behind!)
      if (answer instanceof URLSearchParams)
        return forward(incoming, Buffer.from(answer.toString()), outgoing, behind!)
      outgoing.writeHead(answer.status ?? 200, { 'content-type': 'text/xml' }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    stop: () => stop(server),
  }
}

/** "AmazonSQS.ListQueues", or "GET /restapis". */
const saidOtherwise = ({ method, url, headers }: IncomingMessage): string =>
  String(headers['x-amz-target'] ?? `${method} ${url}`)

/** Nothing at all, as Route 53 and S3 (in XML) or any other service (in JSON) say it. */
const emptyAnswer = ({ url = '/', headers }: IncomingMessage): Reply => ({
  body: headers['x-amz-target'] === undefined && /^\/(2013-04-01\/|\?|$)/.test(url) ? '<Empty/>' : '{}',
})

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

function forward(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, behind: string) {
  const passed = request(
    new URL(incoming.url ?? '/', behind),
    { method: incoming.method ?? 'POST', headers: { ...incoming.headers, 'content-length': body.length } },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    },
  )
  passed.on('error', () => outgoing.destroy())
  passed.end(body)
}

/** An error as EC2 words it. */
export const ec2Error = (code: string, status = 403): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>${code}</Code><Message>${code} said the test.</Message></Error></Errors><RequestID>test</RequestID></Response>`,
})

/** An error as STS words it. */
export const stsError = (code: string, status = 403): Reply => ({
  status,
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${code} said the test.</Message></Error><RequestId>test</RequestId></ErrorResponse>`,
})

/** An empty answer of any EC2 or STS call, with the members given. */
export const ec2Answer = (action: string, members = ''): Reply => ({
  body:
    action === 'GetCallerIdentity'
      ? '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>111122223333</Account><UserId>test</UserId><Arn>arn:aws:iam::111122223333:user/test</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>'
      : `<${action}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${members}</${action}Response>`,
})

/** The answer of DescribeRegions. */
export const regionsAnswer = (...names: readonly string[]): Reply =>
  ec2Answer(
    'DescribeRegions',
    `<regionInfo>${names.map((name) => `<item><regionName>${name}</regionName></item>`).join('')}</regionInfo>`,
  )

/** An error as the JSON services word it. */
export const jsonError = (code: string, status = 400): Reply => ({
  status,
  body: JSON.stringify({ __type: `com.amazonaws.test#${code}`, message: `${code} said the test.` }),
})

/** An error as S3 words it. */
export const xmlError = (code: string, status = 403): Reply => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code} said the test.</Message></Error>`,
})
