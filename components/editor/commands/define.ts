import type { EditorStore } from '../store'

/** Where copied text goes and comes from: that of a browser's copy or paste event, else the system's. */
export type Clipboard = {
  readonly write: (text: string) => void | Promise<void>
  readonly read: () => string | Promise<string>
}

export const GROUPS = {
  edit: 'Edit',
  select: 'Select',
  view: 'View',
  arrange: 'Move and arrange',
  design: 'Design',
} as const

/** A thing a person can do. Toolbar, menu, search and keyboard all read the same value. */
export type Command = {
  readonly id: string
  readonly label: string
  readonly group: keyof typeof GROUPS
  /** Keys as "Mod+Shift+Z"; Mod is Ctrl, or Cmd on a Mac. Several ways may be given. */
  readonly keys?: readonly string[]
  /** Run by the browser's own event of that name, which carries the clipboard without asking for a permission. */
  readonly event?: 'copy' | 'cut' | 'paste'
  /** Also while a text field has the focus. */
  readonly always?: boolean
  /** Also while a text field has the focus in which nothing was typed yet: there is nothing of its own to take back. */
  readonly untyped?: boolean
  /** May it run now? Absent means always. */
  readonly when?: (editor: EditorStore) => boolean
  readonly run: (editor: EditorStore, clipboard: Clipboard) => void | Promise<void>
}

export const defineCommand = (command: Command): Command => command
