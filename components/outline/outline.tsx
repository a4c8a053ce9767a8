'use client'

import { useMemo, useRef, useState } from 'react'
import { ancestorsOf } from '@/lib/design/tree'
import type { Id } from '@/lib/design/element'
import { useEditor, useEditorStore } from '../editor/context'
import { designIn } from '../editor/store'
import { Windowed } from '../ui/windowed'
import { OutlineLine } from './outline-line'
import { outlineRows } from './outline-rows'
import { useTreeKeys } from './use-tree-keys'

const HEIGHT = 26

/** The design as a tree: the same elements, selection and commands as on the canvas, for keyboard and screen reader. */
export function Outline() {
  const editor = useEditorStore()
  const tree = useRef<HTMLDivElement>(null)
  const design = useEditor(designIn)
  const selection = useEditor((state) => state.selection)
  const focus = useEditor((state) => state.focus)
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set())

  // What has the focus is shown, even inside a closed element.
  const shut = useMemo(() => {
    const element = focus === undefined ? undefined : design.elements[focus]
    const around = element ? ancestorsOf(design, element).filter(({ id }) => closed.has(id)) : []
    if (around.length === 0) return closed
    return new Set([...closed].filter((id) => !around.some((ancestor) => ancestor.id === id)))
  }, [design, focus, closed])
  const rows = useMemo(() => outlineRows(design, (id) => !shut.has(id)), [design, shut])
  const heights = useMemo(() => rows.map(() => HEIGHT), [rows])
  const at = rows.findIndex(({ element }) => element.id === focus)
  const setOpen = (id: Id, open: boolean) => {
    const next = new Set(closed)
    if (open) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const onKeyDown = useTreeKeys(rows, at, setOpen)

  if (rows.length === 0)
    return <p className="p-3 text-ink-faint">Nothing is drawn yet. Press A to add an element.</p>
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Outline"
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={rows[at] && `outline-${rows[at].element.id}`}
      onKeyDown={onKeyDown}
      onFocus={() => at < 0 && rows[0] && editor.getState().setFocus(rows[0].element.id)}
      className="group h-full overflow-auto py-1 focus-visible:outline-offset-[-2px]"
    >
      <Windowed
        scroller={tree}
        heights={heights}
        reveal={at}
        row={(index) => {
          const row = rows[index]!
          return (
            <OutlineLine
              key={row.element.id}
              row={row}
              height={HEIGHT}
              focused={index === at}
              selected={selection.has(row.element.id)}
              onOpen={setOpen}
            />
          )
        }}
      />
    </div>
  )
}
