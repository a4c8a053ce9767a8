import type { EditorStore } from '../store'
import type { Clipboard, Command } from './define'

/** The clipboard of the system. A browser may refuse; then nothing was copied or there is nothing to paste. */
const SYSTEM_CLIPBOARD: Clipboard = {
  write: (text) => navigator.clipboard.writeText(text),
  read: () => navigator.clipboard.readText(),
}

export const mayRun = (editor: EditorStore, command: Command): boolean => command.when?.(editor) ?? true

/** Run a command where it may run now; true when it did. What fails on the way is told in one line. */
export function runCommand(
  editor: EditorStore,
  command: Command,
  clipboard: Clipboard = SYSTEM_CLIPBOARD,
): boolean {
  if (!mayRun(editor, command)) return false
  Promise.resolve(command.run(editor, clipboard)).catch(() =>
    editor.getState().notify(`${command.label} was refused by the browser. Use the keys instead.`, 'error'),
  )
  return true
}
