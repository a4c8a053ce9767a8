import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Place } from './connect'
import { connect } from './connect'
import type { Places } from './fixture/places'
import { databases, folders } from './fixture/places'
import { createStore } from './store'

const ROUNDS = 30
const LOOP = fileURLToPath(new URL('./fixture/save-loop.ts', import.meta.url))

/** A process that saves in a loop, and the lines that it was told are kept. */
function startWriter(place: Place, id: string, writer: string, count = Infinity) {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    LOOP,
    JSON.stringify(place),
    id,
    writer,
    String(count),
  ])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  // The last line may be cut off by the kill: it was not acknowledged then.
  return { child, ended, acknowledged: () => out.split('\n').slice(0, -1), said: () => err }
}

const firstLine = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.stdout?.once('data', () => resolve())
    child.once('close', () => resolve())
  })

/** The text of the design, through a store opened anew. */
async function readText(place: Place, id: string): Promise<string> {
  const store = createStore(await connect(place))
  const stored = await store.load(id)
  await store.close()
  return stored?.text ?? ''
}

async function newDesign(place: Place): Promise<string> {
  const store = createStore(await connect(place))
  const id = await store.create({ name: 'Loop', text: '', elements: 0, note: '' })
  await store.close()
  return id
}

const kinds: readonly [string, () => Promise<Places | string>][] = [
  ['libsql', async () => folders()],
  ['PostgreSQL', databases],
]

describe.each(kinds)('processes on one store in %s', (_, open) => {
  let places: Places | string
  let place: Place
  beforeAll(async () => {
    places = await open()
  })
  afterAll(async () => {
    if (typeof places !== 'string') await places.close()
  })
  beforeEach(async (context) => {
    if (typeof places === 'string') return context.skip(places)
    place = await places.fresh()
  })

  test(
    `${ROUNDS} times kill -9 in a loop of saves loses nothing acknowledged`,
    { timeout: 300_000 },
    async () => {
      const id = await newDesign(place)
      const acknowledged: string[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const writer = startWriter(place, id, `round${round}`)
        await firstLine(writer.child)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
        writer.child.kill('SIGKILL')
        await writer.ended
        expect(writer.acknowledged(), writer.said()).not.toEqual([])
        acknowledged.push(...writer.acknowledged())
        const kept = new Set((await readText(place, id)).split('\n'))
        expect(acknowledged.filter((line) => !kept.has(line))).toEqual([])
      }
      console.info(`${acknowledged.length} acknowledged saves over ${ROUNDS} kills, none lost`)
    },
  )

  test('three processes that save one design lose nothing of each other', { timeout: 120_000 }, async () => {
    const id = await newDesign(place)
    const writers = ['a', 'b', 'c'].map((name) => startWriter(place, id, name, 60))
    await Promise.all(writers.map(({ ended }) => ended))
    const acknowledged = writers.flatMap((writer) => writer.acknowledged())
    expect(acknowledged, writers.map((writer) => writer.said()).join('\n')).toHaveLength(180)
    const kept = (await readText(place, id)).split('\n').filter(Boolean)
    expect([...kept].sort()).toEqual([...acknowledged].sort())
  })
})
