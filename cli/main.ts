import { parseArgs } from 'node:util'
import type { Result } from '@/lib/design/result'
import { failed } from '@/lib/design/result'
import type { Answer, Verb } from './define'

/** Verbs by name; each is loaded only when it is asked for, since the AWS SDK takes half a second. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  import: async () => (await import('./import')).importDesign,
  check: async () => (await import('./check')).check,
  quota: async () => (await import('./quota')).quota,
  trace: async () => (await import('./trace')).traceWay,
  promise: async () => (await import('./promise')).keepPromises,
  matrix: async () => (await import('./matrix')).matrix,
  exposure: async () => (await import('./exposure')).exposure,
  drill: async () => (await import('./drill')).drill,
  compare: async () => (await import('./compare')).compareDesigns,
  export: async () => (await import('./export')).exportTemplates,
  read: async () => (await import('./read')).read,
  policy: async () => (await import('./policy')).policy,
}

/** The groundplan command. Shape: the exit code, 0 good, 1 findings, 2 bad use or bad input. */
export async function main([name = '--help', ...rest]: readonly string[]): Promise<0 | 1 | 2> {
  if (name === '--help' || name === '-h' || name === 'help') return print(await manual())
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
  if (!load)
    return refuse(`There is no command "${name}". Commands are ${Object.keys(VERBS).join(', ')}; see --help.`)
  const verb = await load()
  if (rest.includes('--help') || rest.includes('-h')) return print(`${verb.usage}\n\n${verb.summary}\n`)
  const answer = await attempt(verb, rest)
  if (!answer.ok) return refuse(answer.message)
  for (const notice of answer.value.notices ?? []) process.stderr.write(`${notice}\n`)
  const json = rest.includes('--json')
  print(json ? `${JSON.stringify(answer.value.json, null, 2)}\n` : answer.value.text)
  return answer.value.code
}

async function attempt(verb: Verb, args: readonly string[]): Promise<Result<Answer>> {
  let parsed
  try {
    const options = { ...verb.options, json: { type: 'boolean' } } as const
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    return failed(`${firstSentence(error)} Use: ${verb.usage}`)
  }
  const { positionals, values } = parsed
  const given = positionals.length
  const isEnough = typeof verb.takes === 'number' ? given === verb.takes : given >= verb.takes.least
  if (!isEnough) return failed(`Use: ${verb.usage}`)
  try {
    return await verb.run(positionals, values)
  } catch (error) {
    return failed(
      `${verb.name} broke: ${firstSentence(error)} Please report it with the input that led here.`,
    )
  }
}

async function manual(): Promise<string> {
  const verbs = await Promise.all(Object.values(VERBS).map((load) => load()))
  const lines = verbs.map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`)
  return `Groundplan: design AWS networks, check and trace them, export them, read them back.\n\n${lines.join('')}\nEvery command takes --json. Exit code 0: good, 1: findings, no way or broken promises, 2: bad use or bad input.\n`
}

/** parseArgs adds advice for programmers after its first sentence. */
function firstSentence(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return line.replace(/\. .*$/, '.').replace(/[^.]$/, '$&.')
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

function refuse(message: string): 2 {
  process.stderr.write(`groundplan: ${message.replaceAll('\n', ' ')}\n`)
  return 2
}
