import type { EditorStore } from './store'

/** Something that one open design has one of: started when first asked for, and gone with the editor. */
export function perEditor<T>(start: (editor: EditorStore) => T): (editor: EditorStore) => T {
  const running = new WeakMap<EditorStore, T>()
  return (editor) => {
    const found = running.get(editor)
    if (found !== undefined) return found
    const started = start(editor)
    running.set(editor, started)
    return started
  }
}
