import type { ReadEvent, ReadRequest } from '@/lib/account/event'
import { readAccount } from '@/lib/account/read'
import { refresh } from '@/lib/account/refresh'
import { countByKind } from '@/lib/design/count-by-kind'
import type { Design } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { applyPatch } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { arrange } from '@/lib/layout/arrange'
import { placeNew } from '@/lib/layout/place'
import { defineVerb } from './define'
import { exists, openFile, writeText } from './file'

/**
 * `read --json` prints { out, elements: { kind: count }, notices: [] }. A file that is there already is refreshed:
 * layout, waivers and what was drawn by hand stay.
 */
export const read = defineVerb({
  name: 'read',
  usage:
    'groundplan read [--region <code>]… [--profile <name>] [--role <ARN>] [--endpoint-url <URL>] --out <design> [--json]',
  summary: 'Reads a live account, and changes nothing there; an existing design is refreshed.',
  options: {
    region: { type: 'string', multiple: true },
    profile: { type: 'string' },
    role: { type: 'string' },
    'endpoint-url': { type: 'string' },
    out: { type: 'string' },
  },
  takes: 0,
  run: async (_, values) => {
    const { out, profile, role, 'endpoint-url': endpointUrl } = values
    if (out === undefined) return failed('Name the file to keep the design in with --out.')
    const regions = (values.region ?? regionsOf(process.env)).flatMap((codes) => codes.split(','))
    if (regions.length === 0) return failed('Name a Region with --region, such as --region eu-west-1.')
    const current = await currentDesign(out)
    if (!current.ok) return current
    const seen = await watch({
      regions,
      ...(profile !== undefined && { profile }),
      ...(role !== undefined && { roleArn: role }),
      ...(endpointUrl !== undefined && { endpointUrl }),
    })
    if (!seen.ok) return seen
    const { name, design: before } = current.value
    const { design: read, notices } = seen.value
    const after = laidOut(before, applyPatch(before, refresh(before, read, notices)))
    const written = await writeText(out, writeDesign({ name, design: after }))
    if (!written.ok) return written
    const lines = notices.map(({ message }) => message)
    const count = Object.keys(after.elements).length
    return done({
      code: 0,
      json: { out, elements: countByKind(after), notices: lines },
      text: `${out}: ${count} elements in ${regions.join(', ')}\n`,
      notices: lines,
    })
  },
})

function regionsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION
  return region ? [region] : []
}

/** The design that is there to be refreshed. A file that is no design is not written over. */
async function currentDesign(path: string): Promise<Result<{ name: string; design: Design }>> {
  return (await exists(path)) ? openFile(path) : done({ name: 'Account', design: EMPTY_DESIGN })
}

const laidOut = (before: Design, after: Design): Design =>
  applyPatch(after, before === EMPTY_DESIGN ? arrange(after) : placeNew(after))

type Seen = Extract<ReadEvent, { type: 'result' }>

/** Reads to the end; a person at a terminal sees how far it is. */
async function watch(request: ReadRequest): Promise<Result<Seen>> {
  const items = new Map<string, number>()
  let calls = 0
  const say = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`)
  for await (const event of readAccount(request)) {
    if (event.type === 'progress') {
      items.set(`${event.region} ${event.call}`, event.items)
      calls += event.done ? 1 : 0
      say(`${[...items.values()].reduce((a, b) => a + b, 0)} items, ${calls} of ${items.size} calls answered`)
    } else if (event.type !== 'notice') {
      say('')
      return event.type === 'result' ? done(event) : failed(event.message)
    }
  }
  return failed('Reading ended without a result. Read again.')
}
