import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Element } from '@/lib/design/element'
import { EMPTY_DESIGN } from '@/lib/design/element'
import { writeDesign } from '@/lib/design/file'
import { create } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import type { SaveInput, SaveOutcome } from './actions'
import { createAutosave } from './autosave'
import { createEditor, designIn } from './store'

const vpc = (id: string): Element => ({ id, kind: 'vpc', name: id, props: {} })
const KEPT = {
  id: 'd',
  rev: 4,
  name: 'Plan',
  text: writeDesign({ name: 'Plan', design: EMPTY_DESIGN }),
  savedAt: 'then',
}

type Answer = Result<SaveOutcome> | Promise<Result<SaveOutcome>>
const saved = (rev: number): Answer => done({ outcome: 'saved', rev, savedAt: `at ${rev}` })

/** An editor whose saves are answered in turn; further ones are saved at the next revision. */
function open(...answers: (() => Answer)[]) {
  const editor = createEditor('d', KEPT.name, EMPTY_DESIGN)
  const sent: SaveInput[] = []
  let draft: { rev: number; text: string } | undefined
  const autosave = createAutosave(editor, KEPT, {
    save: async (input) => {
      sent.push(input)
      return (answers.shift() ?? (() => saved(input.rev + 1)))()
    },
    keep: (work) => (draft = work),
    release: () => (draft = undefined),
  })
  autosave.start()
  return {
    autosave,
    sent,
    editor: editor.getState(),
    design: () => designIn(editor.getState()),
    status: () => autosave.state.getState().status,
    draft: () => draft,
    add: (id: string) => editor.getState().perform(`Add ${id}`, create(vpc(id))),
  }
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  test('sends a burst of changes once, with the revision it started from and what was done', async () => {
    const page = open()
    page.add('a')
    await wait(300)
    page.add('b')
    await wait(300)
    expect(page.sent).toEqual([])
    expect(page.status()).toBe('unsaved')
    await wait(300)
    expect(page.sent).toEqual([
      {
        id: 'd',
        rev: 4,
        name: 'Plan',
        text: writeDesign({ name: 'Plan', design: page.design() }),
        note: 'Add b and 1 more',
      },
    ])
    expect(page.autosave.state.getState()).toMatchObject({ status: 'saved', savedAt: 'at 5' })
  })

  test('sends nothing when a change was undone before it was sent', async () => {
    const page = open()
    page.add('a')
    page.editor.undo()
    await wait(1000)
    expect(page.sent).toEqual([])
    expect(page.status()).toBe('saved')
  })

  test('sends a new name', async () => {
    const page = open()
    page.editor.rename('Other')
    await wait(1000)
    expect(page.sent).toMatchObject([{ name: 'Other', note: 'Rename to Other' }])
  })

  test('has one save in flight; what came meanwhile goes after it, from the new revision', async () => {
    let answer = (_: Result<SaveOutcome>) => {}
    const page = open(() => new Promise((resolve) => (answer = resolve)))
    page.add('a')
    await wait(1000)
    page.add('b')
    await wait(5000)
    expect(page.sent).toHaveLength(1)
    expect(page.autosave.isSaved()).toBe(false)
    answer(await saved(5))
    await wait(1000)
    expect(page.sent.map(({ rev, note }) => [rev, note])).toEqual([
      [4, 'Add a'],
      [5, 'Add b'],
    ])
    expect(page.status()).toBe('saved')
  })

  test('keeps unsaved work aside and tries again, ever more slowly, until the server has it', async () => {
    const page = open(
      () => failed('no answer'),
      () => Promise.reject(new TypeError('Failed to fetch')),
    )
    page.add('a')
    await wait(700)
    expect(page.autosave.state.getState()).toMatchObject({ status: 'failed', message: 'no answer' })
    expect(page.draft()).toMatchObject({ rev: 4, text: page.sent[0]?.text })
    await wait(2000)
    expect(page.sent).toHaveLength(2)
    await wait(3800)
    expect(page.sent).toHaveLength(2)
    await wait(200)
    expect(page.sent).toHaveLength(3)
    expect(page.status()).toBe('saved')
    expect(page.draft()).toBeUndefined()
  })

  test('a stale save stops everything until the person chose', async () => {
    const current = { ...KEPT, rev: 9, text: 'theirs' }
    const page = open(() => done({ outcome: 'stale', current }))
    page.add('a')
    await wait(1000)
    expect(page.autosave.state.getState()).toMatchObject({ status: 'stale', theirs: current })
    expect(page.draft()).toBeDefined()
    page.add('b')
    await wait(60_000)
    expect(page.sent).toHaveLength(1)
    page.autosave.continueFrom(current, EMPTY_DESIGN)
    await wait(1000)
    expect(page.sent[1]).toMatchObject({ rev: 9 })
    expect(page.status()).toBe('saved')
    expect(page.draft()).toBeUndefined()
  })

  test('taking theirs as it is sends nothing', async () => {
    const current = { ...KEPT, rev: 9 }
    const page = open(() => done({ outcome: 'stale', current }))
    page.add('a')
    await wait(1000)
    page.editor.undo()
    page.autosave.continueFrom(current, page.design())
    await wait(1000)
    expect(page.sent).toHaveLength(1)
    expect(page.status()).toBe('saved')
  })

  test('a deleted design is told, and saved again once it was put back', async () => {
    const page = open(() => done({ outcome: 'gone' }))
    page.add('a')
    await wait(1000)
    expect(page.status()).toBe('gone')
    page.autosave.resume()
    await wait(0)
    expect(page.sent).toHaveLength(2)
    expect(page.status()).toBe('saved')
  })

  test('a page that goes away takes its unsaved work aside', async () => {
    const page = open()
    page.autosave.keep()
    expect(page.draft()).toBeUndefined()
    page.add('a')
    page.autosave.keep()
    expect(page.draft()).toMatchObject({ rev: 4 })
    await wait(1000)
    expect(page.draft()).toBeUndefined()
  })
})
