'use client'

import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Definition } from '@/lib/elements/define'
import { useEditorStore } from '../editor/context'
import { addElement } from '../editor/place'
import { KindIcon } from '../ui/icon'
import { carry } from './carry'

/** One kind. A press that moves carries it to the canvas; a click or Enter adds it to what is selected. */
export function PaletteItem({ definition }: { definition: Definition }) {
  const editor = useEditorStore()
  const { kind, label, summary } = definition
  const onPointerDown = (event: ReactPointerEvent<HTMLButtonElement>) => {
    if (event.button === 0) carry(editor, definition, event.nativeEvent)
  }
  return (
    <button
      type="button"
      data-kind={kind}
      title={summary}
      onPointerDown={onPointerDown}
      onClick={() => addElement(editor, kind)}
      className="flex w-full cursor-grab touch-none items-center min-h-[26px] gap-2 rounded-md px-1.5 py-0.5 text-left select-none hover:bg-sunken active:cursor-grabbing"
    >
      <KindIcon kind={kind} size={22} />
      <span className="min-w-0 leading-tight">{label}</span>
    </button>
  )
}
