'use client'

import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Id } from '@/lib/design/element'
import type { Finding } from '@/lib/rules/define'
import type { Rules } from './checking'
import { useEditorStore } from './context'
import { perEditor } from './per-editor'
import type { EditorStore } from './store'
import { designIn } from './store'
import { viewportOf } from './viewport'

type Checked = {
  readonly findings: readonly Finding[]
  readonly byElement: ReadonlyMap<Id, readonly Finding[]>
  /** False until the design was checked for the first time. */
  readonly done: boolean
  /** What mends a finding of the design as it is now; undefined until the rules have come. */
  readonly fixFor: Rules['fixFor'] | undefined
}

const NONE: readonly Finding[] = []
const UNCHECKED: Checked = { findings: NONE, byElement: new Map(), done: false, fixFor: undefined }
/** Above this many elements a check waits for a pause, so that typing and dragging stay smooth. */
const AT_ONCE = 3_000
const PAUSE = 150

/** The findings of the open design, checked once for each design however many panels ask. */
export const findingsOf = perEditor(startChecking)

function startChecking(editor: EditorStore) {
  let rules: Rules | undefined
  const checked = createStore<Checked>(() => UNCHECKED)
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    if (!rules) return
    const findings = rules.check(designIn(editor.getState()))
    const { done, findings: before } = checked.getState()
    if (!done || findings !== before) checked.setState({ findings, byElement: group(findings), done: true })
  }
  const begin = async () => {
    rules = (await import('./checking')).startRules()
    checked.setState({ fixFor: rules.fixFor })
    run()
  }
  const design = () => designIn(editor.getState())
  const schedule = () => {
    if (Object.keys(design().elements).length <= AT_ONCE) return run()
    clearTimeout(timer)
    timer = setTimeout(run, PAUSE)
  }
  whenDrawn(editor, () => void begin())
  editor.subscribe((state, before) => {
    if (designIn(state) !== designIn(before)) schedule()
  })
  return checked
}

/** Frames from the canvas's coming until its first elements are on the screen. */
const FIRST_FRAMES = 4

/** The drawing is shown before it is checked. */
function whenDrawn(editor: EditorStore, run: () => void) {
  let frames = 0
  const wait = () => {
    if (viewportOf(editor)) frames++
    if (frames < FIRST_FRAMES) requestAnimationFrame(wait)
    else if (typeof requestIdleCallback === 'undefined') setTimeout(run)
    else requestIdleCallback(run, { timeout: 1_000 })
  }
  if (typeof requestAnimationFrame === 'undefined') setTimeout(run)
  else wait()
}

/** Findings that nobody waived, by element. */
function group(findings: readonly Finding[]): ReadonlyMap<Id, readonly Finding[]> {
  const groups = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (finding.waived) continue
    const list = groups.get(finding.element)
    if (list) list.push(finding)
    else groups.set(finding.element, [finding])
  }
  return groups
}

/** Every finding of the design as it is now, waived ones too; each has its `waived` mark. */
export const useFindings = (): readonly Finding[] =>
  useStore(findingsOf(useEditorStore()), (checked) => checked.findings)

/** Findings that nobody waived, by element. */
export const useFindingsByElement = (): ReadonlyMap<Id, readonly Finding[]> =>
  useStore(findingsOf(useEditorStore()), (checked) => checked.byElement)

/** Was the design checked at all yet? Without findings it is good only then. */
export const useChecked = (): boolean => useStore(findingsOf(useEditorStore()), (checked) => checked.done)

/** Findings of one element that nobody waived; renders again only when these change. */
export const useFindingsFor = (id: Id | undefined): readonly Finding[] =>
  useStore(findingsOf(useEditorStore()), (checked) =>
    id === undefined ? NONE : (checked.byElement.get(id) ?? NONE),
  )

/** What mends a finding of the design as it is now; undefined until the rules have come. */
export const useFixFor = () => useStore(findingsOf(useEditorStore()), (checked) => checked.fixFor)
