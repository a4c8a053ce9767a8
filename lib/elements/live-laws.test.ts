import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Definition, Live } from './define'
import type { Fixture, Read } from './fixture'
import { formProblem } from './field'
import { definitionOf, definitions } from './index'

const EXAMPLES = '../shared/corpus/aws-cli-examples'
const ACCOUNTS = '../shared/corpus/describe-dumps/batfish'

const kinds = definitions.flatMap(({ kind }) => {
  const definition = definitionOf(kind)!
  return definition.live ? [[kind, definition, definition.live] as const] : []
})

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** The mapping applied to an answer, as a reader does. */
const read = (live: Live, answer: unknown, of?: string): readonly Read[] =>
  (live.items(answer as never, of) ?? [])
    .map((item) => item as never)
    .filter((item) => !live.skip?.(item))
    .flatMap((item) => {
      const id = live.id(item)
      const parent = live.parent?.(item)
      const elsewhere = live.elsewhere?.(item) ?? {}
      const more = { ...(parent && { parent }), ...(Object.keys(elsewhere).length > 0 && { elsewhere }) }
      return id === undefined ? [] : [plain({ id, ...more, props: live.props(item) }) as Read]
    })

function expectFields(definition: Definition, { props }: Read) {
  for (const [key, value] of Object.entries(props)) {
    const field = definition.fields[key]
    expect(field, `${definition.kind}.${key}`).toBeDefined()
    if (field?.type === 'rows')
      for (const row of value as readonly object[])
        for (const inner of Object.keys(row)) expect(Object.keys(field.fields), key).toContain(inner)
    else expect(formProblem(field!, value), key).toBeUndefined()
  }
}

describe.each(kinds)('%s', (kind, definition, live) => {
  const fixture = async () => ((await import(`./${kind}/fixture.ts`)) as { fixture: Fixture }).fixture

  test('is read by a call that only reads', () => {
    for (const { call } of [live, ...(live.via ?? []), ...(live.details ?? [])])
      expect(call).toMatch(/^[a-z0-9-]+:(Describe|List|Get|Search)[A-Z]\w+$/)
  })

  test('an answer in the shape of AWS is read as expected', async () => {
    const { answer, call, reads, of } = await fixture()
    expect(call).toBe(live.call)
    expect(read(live, answer, of)).toEqual(reads)
    for (const item of reads) expectFields(definition, item)
  })

  test('further calls complete it', async () => {
    const { answer, details = [], of = '' } = await fixture()
    expect(details.length > 0).toBe((live.details ?? []).length > 0)
    for (const detail of live.details ?? []) {
      const asked = live.items(answer as never, of).flatMap((item) => detail.inputs(item as never))
      expect(asked.length).toBeGreaterThan(0)
      const own = details.filter(([, , call]) => call === undefined || call === detail.call)
      expect(own.length, detail.call).toBeGreaterThan(0)
      for (const [answer, props] of own) {
        const found = plain(detail.props(answer as never, of)) as Read['props']
        expect(found).toEqual(props)
        expectFields(definition, { id: '', props: found })
      }
    }
  })

  test('an empty answer is nothing', () => {
    const none = live.items({} as never) ?? []
    expect(none.flatMap((item) => live.id(item as never) ?? [])).toEqual([])
  })
})

const command = (call: string) =>
  call
    .replace(/^(\w+):/, '$1.')
    .replace(
      /\.?([A-Z])/g,
      (match, letter: string) => `${match.startsWith('.') ? '.' : '-'}${letter.toLowerCase()}`,
    )

// The corpus lies beside a checkout of the project, not in it.
describe.runIf(existsSync(EXAMPLES))('documented answers of the AWS CLI', () => {
  const files = existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : []
  const examples = kinds.flatMap(([kind, definition, live]) =>
    files
      .filter((file) => file.startsWith(`${command(live.call)}.`))
      .map((file) => [file, kind, definition, live] as const),
  )

  test('are found for most kinds', () => {
    expect(new Set(examples.map(([, kind]) => kind)).size).toBeGreaterThanOrEqual(9)
  })

  test.each(examples)('%s is read as %s', (file, _kind, definition, live) => {
    const answer: unknown = JSON.parse(readFileSync(`${EXAMPLES}/${file}`, 'utf8'))
    const items = live.items(answer as never).filter((item) => !live.skip?.(item as never))
    const reads = read(live, answer)
    expect(reads.length).toBe(items.filter((item) => live.id(item as never) !== undefined).length)
    for (const { props } of reads)
      for (const key of Object.keys(props)) expect(Object.keys(definition.fields)).toContain(key)
  })
})

describe.runIf(existsSync(ACCOUNTS))('answers of real accounts', () => {
  const files = existsSync(ACCOUNTS) ? readdirSync(ACCOUNTS, { recursive: true, encoding: 'utf8' }) : []
  const found = files
    .filter((file) => file.includes('aws_configs') && file.endsWith('.json'))
    .flatMap((file) => {
      const answer: unknown = JSON.parse(readFileSync(`${ACCOUNTS}/${file}`, 'utf8'))
      return kinds.map(([kind, definition, live]) => [file, kind, definition, read(live, answer)] as const)
    })
    .filter(([, , , reads]) => reads.length > 0)

  test('are found', () => expect(found.length).toBeGreaterThanOrEqual(60))

  test.each(found)('%s is read as %s with well formed values', (_file, _kind, definition, reads) => {
    for (const item of reads) expectFields(definition, item)
  })
})
