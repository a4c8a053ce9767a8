'use client'

import { useEffect } from 'react'
import { commands } from './commands'
import type { Clipboard, Command } from './commands/define'
import { runCommand } from './commands/run'
import { useEditorStore } from './context'
import { isTaken, keysOf } from './keys'
import { viewportOf } from './viewport'

const byKeys = new Map(
  commands.flatMap((command) => (command.keys ?? []).map((keys) => [keys, command] as const)),
)
const byEvent = new Map(commands.flatMap((command) => (command.event ? [[command.event, command]] : [])))

const dialogIsOpen = () => document.querySelector('dialog[open]') !== null

/** One ear for the whole editor: keys and the browser's copy, cut and paste become commands. */
export function Keyboard() {
  const editor = useEditorStore()
  useEffect(() => {
    let typedIn: EventTarget | null = null
    const onInput = (event: Event) => (typedIn = event.target)
    const onFocus = () => (typedIn = null)
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return
      const keys = keysOf(event)
      const command = byKeys.get(keys)
      const taken = command?.untyped && event.target !== typedIn ? undefined : isTaken(event.target, keys)
      if (taken === 'text' && keys === 'Escape') {
        if (event.target instanceof HTMLElement) event.target.blur()
        viewportOf(editor)?.focus()
      } else if (!command || command.event || (taken && !mayInterrupt(command, keys))) return
      else if (runCommand(editor, command) || keys.startsWith('Mod+')) event.preventDefault()
    }
    const onClipboard = (event: ClipboardEvent) => {
      const command = byEvent.get(event.type as NonNullable<Command['event']>)
      if (!command || !event.clipboardData || dialogIsOpen() || isTaken(event.target, 'Mod+')) return
      if (event.type !== 'paste' && document.getSelection()?.isCollapsed === false) return
      if (runCommand(editor, command, eventClipboard(event.clipboardData))) event.preventDefault()
    }
    addEventListener('keydown', onKey)
    addEventListener('input', onInput)
    addEventListener('focusin', onFocus)
    for (const type of byEvent.keys()) document.addEventListener(type, onClipboard)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('input', onInput)
      removeEventListener('focusin', onFocus)
      for (const type of byEvent.keys()) document.removeEventListener(type, onClipboard)
    }
  }, [editor])
  return null
}

/** A plain character belongs to the text that is being typed. */
const mayInterrupt = (command: Command, keys: string) => command.always === true && keys.startsWith('Mod+')

const eventClipboard = (data: DataTransfer): Clipboard => ({
  write: (text) => data.setData('text/plain', text),
  read: () => data.getData('text/plain'),
})
