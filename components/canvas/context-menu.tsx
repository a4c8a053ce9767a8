'use client'

import { useEffect, useRef } from 'react'
import { commandOf } from '../editor/commands'
import { mayRun, runCommand } from '../editor/commands/run'
import { useEditorStore } from '../editor/context'
import { onlySelected } from '../editor/selected'
import { viewportOf } from '../editor/viewport'
import { formatKeys, useMac } from '../ui/keys'
import { MenuList } from '../ui/menu-list'
import { Popup } from '../ui/popup'

const COMMANDS = [
  'trace-from',
  'trace-to',
  'connect',
  'rename',
  'collapse',
  'zoom-selection',
  'move-into',
  'copy',
  'duplicate',
  'delete',
]

/** What can be done with the selected elements, where the pointer is. Shape: `at` in pixels of the window. */
export default function ContextMenu({
  at,
  onClose,
}: {
  at: { readonly x: number; readonly y: number }
  onClose: () => void
}) {
  const editor = useEditorStore()
  const mac = useMac()
  const anchor = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      if (!anchor.current?.contains(event.target as Node)) onClose()
    }
    addEventListener('pointerdown', close, true)
    addEventListener('wheel', close, true)
    return () => {
      removeEventListener('pointerdown', close, true)
      removeEventListener('wheel', close, true)
    }
  }, [onClose])
  const items = COMMANDS.map(commandOf)
    .filter((command) => mayRun(editor, command))
    .map((command) => ({
      id: command.id,
      label: command.label,
      ...(command.keys?.[0] !== undefined && { keys: formatKeys(command.keys[0], mac) }),
      onChoose: () => void runCommand(editor, command),
    }))
  const close = () => {
    onClose()
    viewportOf(editor)?.focus()
  }
  return (
    <div ref={anchor} data-ours className="fixed size-0" style={{ left: at.x, top: at.y }}>
      <Popup anchor={anchor}>
        <MenuList items={items} label={onlySelected(editor)?.name ?? 'Selected elements'} onClose={close} />
      </Popup>
    </div>
  )
}
