import type { EditorStore } from '../store'

/** A thing a person can do. Toolbar, menu, search and keyboard all read the same value. */
export type Command = {
  readonly id: string
  readonly label: string
  readonly group: 'edit' | 'select' | 'view' | 'arrange' | 'design'
  /** Keys as "Mod+Shift+Z"; Mod is Ctrl, or Cmd on a Mac. Several ways may be given. */
  readonly keys?: readonly string[]
  /** May it run now? Absent means always. */
  readonly when?: (editor: EditorStore) => boolean
  readonly run: (editor: EditorStore) => void
}

export const defineCommand = (command: Command): Command => command
