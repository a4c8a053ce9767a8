import { describe, expect, test } from 'vitest'
import type { Design, Element, Id } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { aroundOf } from '@/lib/elements/around'
import { referencesOf } from '@/lib/elements/reference'
import { createEditor, designIn } from '../store'
import { copyText } from '../copied'
import type { Clipboard, Command } from './define'
import { GROUPS } from './define'
import { commands } from './index'
import { mayRun, runCommand } from './run'

const box = (x: number, y: number, width = 132, height = 56) => ({ x, y, width, height })

const list: readonly Element[] = [
  { id: 'net', kind: 'vpc', name: 'shop', props: { cidrBlock: '10.0.0.0/16' }, box: box(0, 0, 900, 500) },
  {
    id: 'pub',
    kind: 'subnet',
    name: 'public-a',
    parent: 'net',
    props: { cidrBlock: '10.0.1.0/24', routeTable: 'rt' },
    box: box(20, 80, 240, 160),
    awsId: 'subnet-1',
  },
  {
    id: 'pri',
    kind: 'subnet',
    name: 'private-a',
    parent: 'net',
    props: { cidrBlock: '10.0.2.0/24' },
    box: box(40, 260, 240, 160),
  },
  {
    id: 'rt',
    kind: 'route-table',
    name: 'rt-public',
    parent: 'net',
    props: {
      routes: [
        { destination: '0.0.0.0/0', target: 'igw', logicalId: 'Default' },
        { destination: '10.9.0.0/16', target: 'nat' },
      ],
    },
    box: box(600, 90),
  },
  { id: 'igw', kind: 'internet-gateway', name: 'igw', parent: 'net', props: {}, box: box(300, 40) },
  {
    id: 'nat',
    kind: 'nat-gateway',
    name: 'nat-a',
    parent: 'pub',
    props: { allocation: 'eip' },
    box: box(16, 60),
  },
  { id: 'eip', kind: 'elastic-ip', name: 'eip-a', parent: 'net', props: {}, box: box(600, 200) },
  {
    id: 'web',
    kind: 'security-group',
    name: 'web',
    parent: 'net',
    props: { groupDescription: 'web', securityGroupIngress: [{ ipProtocol: 'tcp', group: 'web' }] },
    box: box(610, 300),
  },
]
const sample: Design = { elements: Object.fromEntries(list.map((element) => [element.id, element])) }

const SELECTIONS: readonly (readonly Id[])[] = [
  [],
  ['net'],
  ['pub'],
  ['pub', 'nat'],
  ['igw', 'eip', 'rt'],
  ['web'],
  list.map(({ id }) => id),
]

const inMemory = (text: string): Clipboard => ({ write: () => {}, read: () => text })

function editing(design: Design, ids: readonly Id[] = []) {
  const editor = createEditor('d', 'Sample', design)
  editor.getState().select(ids)
  return editor
}

async function run(command: Command, editor: ReturnType<typeof editing>, text = '') {
  await command.run(editor, inMemory(text))
}

test('ids and keys are unique, and every command has its words', () => {
  const ids = commands.map(({ id }) => id)
  const keys = commands.flatMap(({ keys = [] }) => keys)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  for (const { id, label, group } of commands) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(label).toMatch(/^[A-Z]/)
    expect(Object.keys(GROUPS)).toContain(group)
  }
})

describe.each(commands.map((command) => [command.id, command] as const))('%s', (_id, command) => {
  test('changes nothing that undo does not take back', async () => {
    for (const design of [EMPTY_DESIGN, sample])
      for (const ids of SELECTIONS) {
        const editor = editing(design, design === sample ? ids : [])
        if (!mayRun(editor, command)) continue
        await run(command, editor, copyText(sample, [sample.elements.pub!]))
        const after = designIn(editor.getState())
        for (let steps = editor.getState().history.done.length; steps > 0; steps--) editor.getState().undo()
        expect(designIn(editor.getState())).toEqual(design)
        if (after !== design) {
          editor.getState().redo()
          expect(designIn(editor.getState())).toEqual(after)
        }
      }
  })

  test('is one step at most, and leaves no reference or parent to nothing', async () => {
    for (const ids of SELECTIONS) {
      const editor = editing(sample, ids)
      if (!mayRun(editor, command)) continue
      await run(command, editor, copyText(sample, [sample.elements.pub!, sample.elements.rt!]))
      expect(editor.getState().history.done.length).toBeLessThanOrEqual(1)
      const { elements } = designIn(editor.getState())
      for (const element of Object.values(elements)) {
        for (const { to } of referencesOf(element))
          expect(elements[to], `${element.id} to ${to}`).toBeDefined()
        if (element.parent !== undefined) expect(elements[element.parent]).toBeDefined()
        expect(element.box, element.id).toBeDefined()
      }
    }
  })

  test('does not run where it may not', () => {
    for (const ids of SELECTIONS) {
      const editor = editing(sample, ids)
      const before = editor.getState()
      if (mayRun(editor, command)) continue
      expect(runCommand(editor, command, inMemory(''))).toBe(false)
      expect(editor.getState()).toBe(before)
    }
  })
})

const byId = (id: string) => commands.find((command) => command.id === id)!

test('delete takes contents, references and the rows that held them', async () => {
  const editor = editing(sample, ['pub'])
  await run(byId('delete'), editor)
  const { elements } = designIn(editor.getState())
  expect(Object.keys(elements).sort()).toEqual(['eip', 'igw', 'net', 'pri', 'rt', 'web'])
  expect(elements.rt?.props.routes).toEqual([
    { destination: '0.0.0.0/0', target: 'igw', logicalId: 'Default' },
  ])
})

test('a copy has ids, names and places of its own, and is nothing that AWS knows', async () => {
  const editor = editing(sample, ['pub'])
  await run(byId('duplicate'), editor)
  const design = designIn(editor.getState())
  const [id] = [...editor.getState().selection]
  const copy = design.elements[id!]!
  expect(copy).toMatchObject({ kind: 'subnet', name: 'public-a-2', parent: 'net' })
  expect(copy.props).toEqual(sample.elements.pub!.props)
  expect(copy.awsId).toBeUndefined()
  expect(copy.box).not.toEqual(sample.elements.pub!.box)
  const [nat] = aroundOf(design).children(copy.id)
  expect(nat).toMatchObject({ kind: 'nat-gateway', name: 'nat-a-2', props: { allocation: 'eip' } })
})

test('what is pasted refers to what was pasted with it, and to what is there', async () => {
  const editor = editing(EMPTY_DESIGN)
  await run(byId('paste'), editor, copyText(sample, [sample.elements.net!]))
  const { elements } = designIn(editor.getState())
  const named = (name: string) => Object.values(elements).find((element) => element.name === name)!
  expect(Object.keys(elements)).toHaveLength(list.length)
  expect(named('rt-public').props.routes).toEqual([
    { destination: '0.0.0.0/0', target: named('igw').id },
    { destination: '10.9.0.0/16', target: named('nat-a').id },
  ])
})

test.each(['', 'hello', '{"groundplan":1,"elements":{}}', '{"groundplan":99,"elements":{}}'])(
  'pasting %s says what to do and changes nothing',
  async (text) => {
    const editor = editing(sample)
    await run(byId('paste'), editor, text)
    expect(designIn(editor.getState())).toBe(sample)
    expect(editor.getState().notice).toEqual({
      text: 'The clipboard holds no elements. Copy elements of a design first.',
      tone: 'error',
    })
  },
)

test('pasting where it cannot stand gives the reason', async () => {
  const editor = editing(EMPTY_DESIGN)
  await run(byId('paste'), editor, copyText(sample, [sample.elements.nat!]))
  expect(designIn(editor.getState())).toBe(EMPTY_DESIGN)
  expect(editor.getState().notice?.text).toMatch(/NAT gateway goes into a subnet/)
})

test('a run of arrow keys is one step, and moves what is outermost only', async () => {
  const editor = editing(sample, ['pub', 'nat'])
  for (const id of ['move-right', 'move-right', 'move-down-far']) await run(byId(id), editor)
  const { elements } = designIn(editor.getState())
  expect(elements.pub?.box).toMatchObject({ x: 28, y: 120 })
  expect(elements.nat?.box).toEqual(sample.elements.nat?.box)
  expect(editor.getState().history.done).toHaveLength(1)
})

test('alignment works across containers, and distribution gives equal gaps', async () => {
  const editor = editing(sample, ['nat', 'igw'])
  await run(byId('align-left'), editor)
  // nat-a stands at 20 + 16 on the canvas.
  expect(designIn(editor.getState()).elements.igw?.box?.x).toBe(36)
  const spread = editing(sample, ['igw', 'rt', 'web'])
  await run(byId('distribute-y'), spread)
  const { igw, rt, web } = designIn(spread.getState()).elements
  expect(rt!.box!.y - igw!.box!.y - 56).toBe(web!.box!.y - rt!.box!.y - 56)
})
